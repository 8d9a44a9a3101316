import TesseraModels
import TesseraTensor

/// Codes and captions of held-out pictures, and what follows from them.
package struct CountedPictures: Sendable, Equatable {
    /// Pictures that are counted at most.
    package static let limit = 256

    /// How many there will be.
    package let total: Int
    /// How codes are used in those so far.
    package let statistics: CodeStatistics
    fileprivate let fingerprint: String
    fileprivate let grids: [[Int32]]
    fileprivate let captions: [String]

    /// Counts pictures.
    package init(
        grids: [[Int32]], captions: [String], codeCount: Int, total: Int, fingerprint: String = ""
    ) {
        self.grids = grids
        self.captions = captions
        self.total = total
        self.fingerprint = fingerprint
        statistics = CodeStatistics(grids: grids, captions: captions, codeCount: codeCount)
    }

    /// Whether all pictures are counted.
    package var isComplete: Bool { grids.count >= total }
}

/// Counts the codes of the next held-out pictures.
///
/// One job does a few, so that other jobs come in between.
package struct CountedPicturesJob: BackgroundJob {
    /// What a person asks for meanwhile does not wait for it.
    package static let isSurvey = true

    private let known: CountedPictures?

    /// Asks for more pictures than are counted; nil starts with the first.
    package init(beyond known: CountedPictures? = nil) { self.known = known }

    /// Answers with all that is counted then.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> CountedPictures {
        let (_, model, fingerprint) = try models.pictureShelf.tokenizer()
        let side = model.configuration.side
        let source = try models.pictureShelf.pictures(side: side)
        let total = min(source.count ?? CountedPictures.limit, CountedPictures.limit)
        let base = known.flatMap { $0.fingerprint == fingerprint ? $0 : nil }
        let first = base?.grids.count ?? 0
        let pictures = try (first..<min(first + Self.chunk, total)).map {
            try source.picture(at: $0, side: side)
        }
        let codes = model.codes(of: pictures.map(\.pixels), on: models.device)
        return CountedPictures(
            grids: (base?.grids ?? []) + codes,
            captions: (base?.captions ?? []) + pictures.map(\.caption),
            codeCount: model.configuration.codeCount, total: total, fingerprint: fingerprint)
    }

    /// Pictures of one job.
    private static let chunk = 32
}
