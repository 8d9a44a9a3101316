public import TesseraModels

/// The pictures that the likeliest candidates of an image token would give.
public struct CandidatePictures: Sendable, Equatable {
    /// The tokens before the position.
    public var prefix: [Int32]
    /// Pixels across a patch.
    public var side: Int
    /// RGB bytes of the cell, [side, side, 3], by token.
    public var patches: [Int32: [UInt8]]

    /// Creates pictures.
    public init(prefix: [Int32], side: Int, patches: [Int32: [UInt8]]) {
        self.prefix = prefix
        self.side = side
        self.patches = patches
    }
}

/// Looks at one position of a sample: the pipeline first (a part, `PositionReport`), then the
/// picture so far (a part, `[UInt8]`), then the candidates' pictures.
public struct InspectSample: BackgroundJob {
    private let source: ModelSource
    private let plan: SamplingPlan
    private let tokens: [Int32]
    private let position: Int
    private let settings: SamplingSettings

    /// Candidates that are decoded; one batch of the decoder.
    static let candidates = 32

    /// - Parameters:
    ///   - tokens: the whole sample so far; those after the position stay as they are in the
    ///     candidates' pictures.
    ///   - position: at most the number of tokens.
    public init(
        _ source: ModelSource, _ plan: SamplingPlan, tokens: [Int32], position: Int,
        _ settings: SamplingSettings
    ) {
        self.source = source
        self.plan = plan
        self.tokens = tokens
        self.position = position
        self.settings = settings
    }

    /// - Returns: the pictures of the likeliest candidates; none in a text.
    public func run(
        with models: OpenModels, _ progress: JobProgress
    ) throws -> CandidatePictures {
        let open = try models.model(source)
        let prefix = Array(tokens.prefix(position))
        let stages = open.stages(of: plan, after: prefix, settings)
        try progress.show(PositionReport(prefix: prefix, stages: stages))
        guard plan.goal == .picture, let pictures = open.pictures else {
            return CandidatePictures(prefix: prefix, side: 0, patches: [:])
        }
        if let pixels = open.pixels(ofFirst: tokens) { try progress.show(pixels) }
        let grid = Int(Float(pictures.codesPerPicture).squareRoot())
        let side = pictures.side / grid
        var patches: [Int32: [UInt8]] = [:]
        let chosen = stages.order.prefix(Self.candidates).map { Int32(stages.firstToken + $0) }
        // A few at a time, so that a person who moves on is not waited for.
        for first in stride(from: 0, to: chosen.count, by: 8) {
            try progress.check()
            let group = chosen[first..<min(first + 8, chosen.count)]
            let beginnings = group.map { prefix + [$0] + tokens.dropFirst(position + 1) }
            for (token, pixels) in zip(group, open.pixels(of: beginnings) ?? []) {
                patches[token] = Self.patch(
                    of: pixels, pictureSide: pictures.side, column: position % grid * side,
                    row: position / grid * side, side: side)
            }
            try progress.show(CandidatePictures(prefix: prefix, side: side, patches: patches))
        }
        return CandidatePictures(prefix: prefix, side: side, patches: patches)
    }

    private static func patch(
        of pixels: [UInt8], pictureSide: Int, column: Int, row: Int, side: Int
    ) -> [UInt8] {
        var patch: [UInt8] = []
        for y in row..<row + side {
            let start = (y * pictureSide + column) * 3
            patch += pixels[start..<start + side * 3]
        }
        return patch
    }
}
