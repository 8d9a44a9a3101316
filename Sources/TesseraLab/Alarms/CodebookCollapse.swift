/// The image tokenizer falls back on few of its codes.
struct CodebookCollapse: AlarmRule {
    static let word = "COLLAPSE"

    private static let patience = 300  // steps after which most codes should be in use
    private static let leastUsage: Float = 0.5  // share of the codes
    private static let leastPerplexity: Float = 0.5  // of the best so far
    /// Below so many codes the perplexity has nothing to fall from.
    private static let worthwhile: Float = 8

    private let metric: MetricName
    private var best: Float = 0

    init?(_ metric: MetricName, in run: AlarmedRun) {
        guard [.codebookPerplexity, .codebookUsage].contains(metric) else { return nil }
        self.metric = metric
    }

    mutating func add(_ value: Float, at step: Int) -> AlarmFinding? {
        guard value.isFinite else { return nil }
        best = max(best, value)
        guard let cause = metric == .codebookUsage ? usage(value, step) : perplexity(value) else {
            return nil
        }
        return AlarmFinding(
            cause: cause,
            advice: "let unused codes restart more often (tokenizer.codebook.restartEvery) or "
                + "lower the learning rate")
    }

    private func usage(_ share: Float, _ step: Int) -> String? {
        guard step >= Self.patience, share < Self.leastUsage else { return nil }
        return "\(Int((1 - share) * 100))% of the codes are dead after \(step) steps"
    }

    private func perplexity(_ value: Float) -> String? {
        guard best >= Self.worthwhile, value < Self.leastPerplexity * best else { return nil }
        return "codebook perplexity fell from \(best.short) to \(value.short) codes"
    }
}
