package import TesseraLab

extension TrainingSnapshot {
    /// The metrics that have values, those that matter most first.
    ///
    /// Before the first step: the ones that the run's kind will have.
    package var chartedMetrics: [MetricName] {
        let measured = Set(arms.flatMap(\.histories.keys))
        let leading = kind.leadingMetrics
        guard !measured.isEmpty else { return leading }
        let known = leading + MetricName.followingMetrics.filter { !leading.contains($0) }
        return known.filter(measured.contains) + measured.subtracting(known).sorted()
    }

    /// True once anything was measured.
    var hasCurves: Bool { arms.contains { !$0.histories.isEmpty } }

    /// The metric that matters most.
    var leadingMetric: MetricName { chartedMetrics[0] }
}

extension MetricName {
    fileprivate static let followingMetrics: [MetricName] = [
        .validationImage, .validationText, .validationPSNR, .codebookUsage, .gradientNorm,
    ]
}

extension RunKind {
    /// The curves that are shown first.
    fileprivate var leadingMetrics: [MetricName] {
        switch self {
        case .tokenizer: [.lossTokenizer, .reconstructionPSNR, .codebookPerplexity]
        case .text: [.lossText, .gradientNorm, .validationText]
        case .adapt: [.lossImage, .lossText, .lossTotal]
        }
    }
}
