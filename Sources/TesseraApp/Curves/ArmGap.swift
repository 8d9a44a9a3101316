package import TesseraLab

/// How far two models trained on the same batches are apart in one metric.
package struct ArmGap: Equatable, Sendable {
    /// The newest smoothed difference, first arm minus second, in the metric's unit.
    package let now: Double
    /// The smoothed difference that was farthest from zero so far.
    package let widest: Double

    /// The share of the widest gap that has gone, 0…1; nil when there never was one.
    package var closedShare: Double? {
        widest == 0 ? nil : max(0, 1 - now.magnitude / widest.magnitude)
    }

    /// Compares two arms at the steps that both have; nil without a common finite value.
    ///
    /// - Parameter timeConstant: of the moving average over the differences, in steps.
    package init?(_ first: MetricHistory, _ second: MetricHistory, over timeConstant: Double) {
        let differences = Self.differences(first, second).smoothed(over: timeConstant)
            .filter(\.isFinite)
        guard let now = differences.last,
            let widest = differences.max(by: { $0.magnitude < $1.magnitude })
        else { return nil }
        self.now = now
        self.widest = widest
    }

    private static func differences(
        _ first: MetricHistory, _ second: MetricHistory
    ) -> MetricHistory {
        var result = MetricHistory()
        var other = 0
        for (step, value) in zip(first.steps, first.values) {
            while other < second.steps.count, second.steps[other] < step { other += 1 }
            guard other < second.steps.count else { break }
            if second.steps[other] == step { result.append(value - second.values[other], at: step) }
        }
        return result
    }
}
