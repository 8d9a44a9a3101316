/// The objective has not come down for a tenth of the run.
///
/// Two stretches in a row are compared by their means, so that neither noise nor one lucky batch
/// decides; stretches are summed up in eighths, which is all that is kept of them.
struct LossStalled: AlarmRule {
    static let word = "STALLED"

    private static let shortest = 400  // steps
    private static let parts = 8  // of a stretch
    private static let least: Float = 0.001  // of the older mean

    private let metric: MetricName
    private let start: Int
    private let part: Int
    private var means: [Float] = []
    private var sum = 0.0
    private var count = 0
    private var finding: AlarmFinding?

    init?(_ metric: MetricName, in run: AlarmedRun) {
        guard AlarmCatalog.objectives.contains(metric) else { return nil }
        self.metric = metric
        start = run.warmup
        part = max(Self.shortest, run.totalSteps / 10) / Self.parts
    }

    mutating func add(_ value: Float, at step: Int) -> AlarmFinding? {
        guard value.isFinite, step > start else { return finding }
        (sum, count) = (sum + Double(value), count + 1)
        if count == part {
            means.append(Float(sum / Double(count)))
            (sum, count) = (0, 0)
            if means.count > 2 * Self.parts { means.removeFirst() }
            finding = compared()
        }
        return finding
    }

    private func compared() -> AlarmFinding? {
        guard means.count == 2 * Self.parts else { return nil }
        let older = means.prefix(Self.parts).reduce(0, +) / Float(Self.parts)
        let newer = means.suffix(Self.parts).reduce(0, +) / Float(Self.parts)
        guard newer > older - Self.least * older.magnitude else { return nil }
        return AlarmFinding(
            cause: "\(metric.words) is \(newer.short) over the last \(part * Self.parts) steps and "
                + "was \(older.short) over those before",
            advice: "it may have learned what it can; else try another learning rate")
    }
}
