/// The model does no better than one that knows how often each token occurs and nothing else.
struct LossAboveUnigram: AlarmRule {
    static let word = "UNIGRAM"

    private static let patience = 200  // steps after the warm-up
    private static let window = 50  // values of the mean

    private let metric: MetricName
    private let entropy: Float
    private let start: Int
    private var recent: [Float] = []

    init?(_ metric: MetricName, in run: AlarmedRun) {
        let line = run.references.first { $0.metric == metric && $0.label == "unigram" }
        guard let line, [.lossImage, .lossText].contains(metric) else { return nil }
        self.metric = metric
        entropy = line.value
        start = run.warmup + Self.patience
    }

    mutating func add(_ value: Float, at step: Int) -> AlarmFinding? {
        guard value.isFinite else { return nil }
        recent.append(value)
        if recent.count > Self.window { recent.removeFirst() }
        let mean = recent.reduce(0, +) / Float(recent.count)
        guard step >= start, recent.count == Self.window, mean > entropy else { return nil }
        return AlarmFinding(
            cause: "\(metric.words) \(mean.short) after \(step) steps is above \(entropy.short), "
                + "the entropy of single tokens",
            advice: "look whether captions and pictures belong together, then try another "
                + "learning rate")
    }
}
