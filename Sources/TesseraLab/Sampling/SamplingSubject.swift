public import TesseraModels

/// What a screen has to know of a model to sample from it.
public struct SamplingSubject: Sendable, Equatable {
    /// Which model.
    public var source: ModelSource
    /// All models that can be opened.
    public var sources: [ModelSource]
    /// Optimizer step of its weights; nil for a finished model.
    public var step: Int?
    /// Which identifiers mean what.
    public var layout: TokenLayout
    /// Fingerprint of the image tokenizer; nil without one.
    public var tokenizer: String?
    /// Every token for people, by identifier.
    public var labels: [String]
    /// Pixels across a picture; 0 without an image tokenizer.
    public var side: Int
    /// Codes across a picture; 0 without an image tokenizer.
    public var grid: Int
    /// The longest text, prompt included.
    public var maximumLength: Int

    /// Describes a model.
    public init(
        source: ModelSource, sources: [ModelSource], step: Int?, layout: TokenLayout,
        tokenizer: String? = nil, labels: [String], side: Int, grid: Int, maximumLength: Int
    ) {
        self.source = source
        self.sources = sources
        self.step = step
        self.layout = layout
        self.tokenizer = tokenizer
        self.labels = labels
        self.side = side
        self.grid = grid
        self.maximumLength = maximumLength
    }

    /// Whether the model can draw.
    public var canDraw: Bool { grid > 0 }
}

/// Opens a model and tells what it is.
public struct OpenSubject: BackgroundJob {
    private let source: ModelSource?
    private let isFresh: Bool

    /// - Parameters:
    ///   - source: the model; nil takes the first there is.
    ///   - isFresh: true reads weights anew that were read before.
    public init(_ source: ModelSource?, isFresh: Bool = false) {
        self.source = source
        self.isFresh = isFresh
    }

    /// - Returns: what the model is.
    public func run(
        with models: OpenModels, _ progress: JobProgress
    ) throws -> SamplingSubject {
        let sources = models.sources
        let source = source ?? sources.first ?? .adapted
        try progress.report(0, of: 1, "opening the model \(source.title)")
        let open = isFresh ? try models.reopen(source) : try models.model(source)
        let codes = open.pictures?.codesPerPicture ?? 0
        return SamplingSubject(
            source: source, sources: sources, step: open.step, layout: open.layout,
            tokenizer: open.pictures?.fingerprint,
            labels: (0..<Int32(open.layout.vocabulary)).map(open.label),
            side: open.pictures?.side ?? 0, grid: Int(Float(codes).squareRoot()),
            maximumLength: open.model.configuration.maximumLength)
    }
}
