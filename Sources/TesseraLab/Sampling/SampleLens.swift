import TesseraModels

/// What each layer of the model would predict at one position.
public struct LensReport: Sendable, Equatable {
    /// One layer.
    public struct Layer: Sendable, Equatable {
        /// Its likeliest token.
        public var token: Int32
        /// That token's probability among the allowed ones.
        public var probability: Float
        /// Probability of the watched token.
        public var watchedProbability: Float
        /// Place of the watched token, from 1.
        public var watchedRank: Int
    }

    /// The tokens before the position.
    public var prefix: [Int32]
    /// The token whose rank is followed through the layers.
    public var watched: Int32
    /// The embedding, then every block.
    public var layers: [Layer]

    /// Creates a report.
    public init(prefix: [Int32], watched: Int32, layers: [Layer]) {
        self.prefix = prefix
        self.watched = watched
        self.layers = layers
    }
}

/// Reads the position's tokens through every layer, with the caption and without guidance.
public struct SampleLens: BackgroundJob {
    private let source: ModelSource
    private let plan: SamplingPlan
    private let prefix: [Int32]
    private let watched: Int32

    /// - Parameters:
    ///   - prefix: the tokens before the position.
    ///   - watched: an allowed token whose rank is followed.
    public init(
        _ source: ModelSource, _ plan: SamplingPlan, prefix: [Int32], watched: Int32
    ) {
        self.source = source
        self.plan = plan
        self.prefix = prefix
        self.watched = watched
    }

    /// - Returns: the predictions of every layer, the embedding first.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> LensReport {
        let open = try models.model(source)
        try progress.check()
        let rows = open.model.lens(open.prompts(of: plan)[0] + prefix, on: open.device)
        var plain = SamplingSettings()
        plain.guidance = 1
        let layers = rows.map { logits -> LensReport.Layer in
            let stages = SamplingStages(
                logits: logits, allowed: open.allowed(plan.goal), plain)
            let top = stages.order[0]
            return LensReport.Layer(
                token: Int32(stages.firstToken + top), probability: stages.guided[top],
                watchedProbability: stages.guided[Int(watched) - stages.firstToken],
                watchedRank: stages.rank(of: watched))
        }
        return LensReport(prefix: prefix, watched: watched, layers: layers)
    }
}
