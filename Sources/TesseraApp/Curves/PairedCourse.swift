import TesseraLab

/// How far two models trained on the same batches are apart, step by step: the second minus the
/// first, over the steps that both have.
struct PairedCourse: Equatable, Sendable {
    /// The differences.
    private(set) var history = MetricHistory()
    private var first = 0
    private var second = 0

    /// Takes in what the histories have beyond those of the last call.
    ///
    /// - Precondition: both begin with what was compared before.
    mutating func follow(_ one: MetricHistory, _ other: MetricHistory) {
        while first < one.steps.count, second < other.steps.count {
            let (step, otherStep) = (one.steps[first], other.steps[second])
            if step == otherStep {
                history.append(other.values[second] - one.values[first], at: step)
            }
            if step <= otherStep { first += 1 }
            if otherStep <= step { second += 1 }
        }
    }
}
