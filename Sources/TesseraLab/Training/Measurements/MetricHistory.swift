/// Every value of one metric, in step order.
public struct MetricHistory: Sendable, Equatable {
    /// Steps at which the metric was measured, increasing.
    public private(set) var steps: [Int] = []
    /// One value per step; NaN marks a diverged step.
    public private(set) var values: [Float] = []

    /// Creates an empty history.
    public init() {}

    /// How many values there are.
    public var count: Int { values.count }

    /// The newest value.
    public var last: Float? { values.last }

    /// The smallest finite value.
    public var best: Float? { values.lazy.filter(\.isFinite).min() }

    /// The newest measurement at a step or before it.
    ///
    /// - Complexity: O(log n).
    public func newest(upTo step: Int) -> (step: Int, value: Float)? {
        var (low, high) = (0, steps.count)
        while low < high {
            let middle = (low + high) / 2
            if steps[middle] <= step { low = middle + 1 } else { high = middle }
        }
        return low > 0 ? (steps[low - 1], values[low - 1]) : nil
    }

    /// Adds a measurement.
    ///
    /// - Precondition: `step` is greater than every earlier one.
    public mutating func append(_ value: Float, at step: Int) {
        if let previous = steps.last {
            precondition(step > previous, "history is at step \(previous), cannot append \(step)")
        }
        steps.append(step)
        values.append(value)
    }
}
