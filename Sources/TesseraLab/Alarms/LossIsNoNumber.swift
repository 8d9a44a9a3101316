/// The objective is NaN or infinite: the weights, or the batch, hold something broken.
struct LossIsNoNumber: AlarmRule {
    static let word = "NAN"
    private let metric: MetricName

    init?(_ metric: MetricName, in run: AlarmedRun) {
        guard AlarmCatalog.objectives.contains(metric) else { return nil }
        self.metric = metric
    }

    mutating func add(_ value: Float, at step: Int) -> AlarmFinding? {
        guard !value.isFinite else { return nil }
        return AlarmFinding(
            cause: "\(metric.words) is no number since step \(step)",
            advice: "lower the learning rate; if it stays, stop and resume from a checkpoint "
                + "before this step")
    }
}
