/// The curves of one model.
public struct ArmSnapshot: Sendable, Equatable {
    /// "pre-trained", "random", or the run's name where there is one model only.
    public var name: String
    /// Every measured quantity over the steps.
    public var histories: [MetricName: MetricHistory]

    /// Creates an arm.
    public init(name: String, histories: [MetricName: MetricHistory] = [:]) {
        self.name = name
        self.histories = histories
    }
}
