package import TesseraLab

/// How far two models trained on the same batches are apart in one metric.
package struct ArmGap: Equatable, Sendable {
    /// The newest smoothed difference, second arm minus first, in the metric's unit.
    package let now: Double
    /// The smoothed difference that was farthest from zero so far.
    package let widest: Double

    /// The share of the widest gap that has gone, 0…1; nil when there never was one.
    package var closedShare: Double? {
        widest == 0 ? nil : max(0, 1 - now.magnitude / widest.magnitude)
    }
}

/// Follows the gap of two growing histories over the steps that both have.
package struct GapTrail: Equatable, Sendable {
    /// The gap now; nil before the first step at which both have a finite value.
    package private(set) var gap: ArmGap?
    private var average: MovingAverage
    private var first = 0
    private var second = 0

    /// Nothing compared yet.
    ///
    /// - Parameter timeConstant: of the moving average over the differences, in steps.
    package init(over timeConstant: Double) { average = MovingAverage(over: timeConstant) }

    /// Compares what the histories have beyond those of the last call.
    ///
    /// - Precondition: both begin with what was compared before.
    package mutating func follow(_ one: MetricHistory, _ other: MetricHistory) {
        while first < one.steps.count, second < other.steps.count {
            let (step, otherStep) = (one.steps[first], other.steps[second])
            if step == otherStep { add(other.values[second] - one.values[first], at: step) }
            if step <= otherStep { first += 1 }
            if otherStep <= step { second += 1 }
        }
    }

    private mutating func add(_ difference: Float, at step: Int) {
        let now = average.add(Double(difference), at: step)
        guard now.isFinite else { return }
        let widest = gap?.widest ?? 0
        gap = ArmGap(now: now, widest: now.magnitude > widest.magnitude ? now : widest)
    }
}
