public import TesseraModels

/// What is known of the token at one position before it is chosen.
public struct PositionReport: Sendable, Equatable {
    /// The tokens before it.
    public var prefix: [Int32]
    /// The pipeline.
    public var stages: SamplingStages

    /// Creates a report.
    public init(prefix: [Int32], stages: SamplingStages) {
        self.prefix = prefix
        self.stages = stages
    }
}

/// One chosen token and what follows from it.
public struct SampleNews: Sendable, Equatable {
    /// The token.
    public var token: SampledToken
    /// The picture so far, RGB bytes; nil in a text.
    public var pixels: [UInt8]?
    /// The position after it; nil at the end of the sample.
    public var next: PositionReport?

    /// Creates news.
    public init(token: SampledToken, pixels: [UInt8]?, next: PositionReport?) {
        self.token = token
        self.pixels = pixels
        self.next = next
    }
}

/// Chooses tokens one after the other; each is shown as a part, `SampleNews`.
public struct AdvanceSample: BackgroundJob {
    private let source: ModelSource
    private let plan: SamplingPlan
    private let prefix: [Int32]
    private let steps: [SamplingStep]

    /// - Parameters:
    ///   - prefix: tokens that are there already.
    ///   - steps: how each of the next tokens is chosen; those beyond the sample's end are ignored.
    public init(
        _ source: ModelSource, _ plan: SamplingPlan, prefix: [Int32], steps: [SamplingStep]
    ) {
        self.source = source
        self.plan = plan
        self.prefix = prefix
        self.steps = steps
    }

    /// - Returns: the chosen tokens.
    public func run(
        with models: OpenModels, _ progress: JobProgress
    ) throws -> [SampledToken] {
        let open = try models.model(source)
        let limit = open.limit(of: plan)
        var tokens = prefix
        var chosen: [SampledToken] = []
        var announced: SamplingStages?
        for (index, step) in steps.enumerated() where tokens.count < limit {
            try progress.check()
            if plan.goal == .text, tokens.last == open.layout.end { break }
            let stages = announced ?? open.stages(of: plan, after: tokens, step.settings)
            let token = step.token(at: tokens.count, of: plan, in: stages)
            tokens.append(token.token)
            chosen.append(token)
            let following = steps.indices.contains(index + 1) ? steps[index + 1] : step
            let news = news(token, tokens, following.settings, of: open)
            announced = news.next?.stages
            try progress.show(news)
        }
        return chosen
    }

    private func news(
        _ token: SampledToken, _ tokens: [Int32], _ settings: SamplingSettings, of open: OpenModel
    ) -> SampleNews {
        let isOver =
            tokens.count >= open.limit(of: plan)
            || plan.goal == .text && token.token == open.layout.end
        return SampleNews(
            token: token, pixels: plan.goal == .picture ? open.pixels(ofFirst: tokens) : nil,
            next: isOver
                ? nil
                : PositionReport(
                    prefix: tokens, stages: open.stages(of: plan, after: tokens, settings)))
    }
}
