import Glibc
public import TesseraModels

/// One picture of a contact sheet.
public struct SheetPicture: Sendable, Equatable {
    /// Which picture of the seed it is; the attempt of its draws.
    public var attempt: Int
    /// Its tokens.
    public var tokens: [SampledToken]
    /// RGB bytes.
    public var pixels: [UInt8]
    /// How much likelier the caption makes the picture, in nats per token.
    public var score: Float

    /// Creates a picture.
    public init(attempt: Int, tokens: [SampledToken], pixels: [UInt8], score: Float) {
        self.attempt = attempt
        self.tokens = tokens
        self.pixels = pixels
        self.score = score
    }
}

/// Draws several pictures of one caption; each is shown as a part, `SheetPicture`.
///
/// The score is the mean of ln p(code | caption) − ln p(code): a model's own guess of how well a
/// picture fits its words, which ranks the pictures.
public struct ContactSheet: BackgroundJob {
    private let source: ModelSource
    private let plan: SamplingPlan
    private let settings: SamplingSettings
    private let attempts: Range<Int>

    /// - Parameter attempts: which pictures of the seed.
    public init(
        _ source: ModelSource, _ plan: SamplingPlan, _ settings: SamplingSettings,
        attempts: Range<Int>
    ) {
        self.source = source
        self.plan = plan
        self.settings = settings
        self.attempts = attempts
    }

    /// - Returns: how many pictures were drawn.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> Int {
        let open = try models.model(source)
        for attempt in attempts {
            var tokens: [SampledToken] = []
            var score: Float = 0
            while tokens.count < open.limit(of: plan) {
                try progress.check()
                let stages = open.stages(of: plan, after: tokens.map(\.token), settings)
                let token = SamplingStep(.draw(attempt: attempt), settings).token(
                    at: tokens.count, of: plan, in: stages)
                score += stages.captionGain(of: token.token)
                tokens.append(token)
            }
            let pixels = open.pixels(ofFirst: tokens.map(\.token)) ?? []
            try progress.show(
                SheetPicture(
                    attempt: attempt, tokens: tokens, pixels: pixels,
                    score: score / Float(max(1, tokens.count))))
        }
        return attempts.count
    }
}

extension SamplingStages {
    /// ln p(token | caption) − ln p(token), in nats; 0 without predictions without caption.
    func captionGain(of token: Int32) -> Float {
        guard let withoutCaption else { return 0 }
        let index = Int(token) - firstToken
        return log(max(conditional[index], 1e-30)) - log(max(withoutCaption[index], 1e-30))
    }
}
