/// The picture that the tokens of a branch give.
public struct DecodedSample: Sendable, Equatable {
    /// Image tokens, those that are missing at the end left out.
    public var tokens: [Int32]
    /// RGB bytes, [side, side, 3].
    public var pixels: [UInt8]

    /// Creates a picture.
    public init(tokens: [Int32], pixels: [UInt8]) {
        self.tokens = tokens
        self.pixels = pixels
    }
}

/// Decodes the tokens of one branch of a sample.
public struct DecodeSample: BackgroundJob {
    private let source: ModelSource
    private let tokens: [Int32]

    /// - Parameter tokens: image tokens; what is missing at the end is filled with what stands above.
    public init(_ source: ModelSource, _ tokens: [Int32]) {
        self.source = source
        self.tokens = tokens
    }

    /// - Returns: the picture; without pixels where the model has no image tokenizer.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> DecodedSample {
        let open = try models.model(source)
        try progress.check()
        return DecodedSample(tokens: tokens, pixels: open.pixels(ofFirst: tokens) ?? [])
    }
}
