/// A constant that a metric is compared with, such as ln K.
public struct ReferenceLine: Sendable, Equatable {
    /// The metric on whose plot the line stands.
    public var metric: MetricName
    /// A short label, such as "ln 512".
    public var label: String
    /// The constant, in the metric's unit.
    public var value: Float

    /// Creates a line.
    public init(metric: MetricName, label: String, value: Float) {
        self.metric = metric
        self.label = label
        self.value = value
    }
}
