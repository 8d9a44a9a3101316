/// Watches the course of one metric of one model.
///
/// A rule sees every value once, in order, and what it says depends on them alone: read at once or
/// step by step, in one session or in several, the same course raises the same alarms.
protocol AlarmRule: Sendable {
    /// The word for the header.
    static var word: String { get }

    /// A rule before the first value; nil where it has nothing to say about a metric.
    init?(_ metric: MetricName, in run: AlarmedRun)

    /// Takes the next value in; what is wrong now, nil while all is well.
    mutating func add(_ value: Float, at step: Int) -> AlarmFinding?
}

/// All alarms; a new one is a file of its own and a line here.
enum AlarmCatalog {
    /// In the order in which they are shown.
    static let rules: [any AlarmRule.Type] = [
        LossIsNoNumber.self,
        CodebookCollapse.self,
        LossSpike.self,
        LossAboveUnigram.self,
        LossStalled.self,
    ]

    /// The metrics that any of them watches.
    static let metrics: [MetricName] = [
        .lossTotal, .lossImage, .lossText, .lossTokenizer, .codebookPerplexity, .codebookUsage,
    ]

    /// The metrics that stand for the whole objective, one a model.
    static let objectives: Set<MetricName> = [.lossTotal, .lossTokenizer]

    /// The rules for a metric, before its first value.
    static func rules(for metric: MetricName, in run: AlarmedRun) -> [any AlarmRule] {
        rules.compactMap { $0.init(metric, in: run) }
    }
}
