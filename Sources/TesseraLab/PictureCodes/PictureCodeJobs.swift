import TesseraModels
import TesseraTensor

/// What the screen knows of the image tokenizer itself.
package struct TokenizerFacts: Sendable, Equatable {
    /// Whose it is, such as `shipped tokenizer`.
    package let title: String
    /// How many codes there are.
    package let codeCount: Int
    /// The code vectors; nil where codes are rounded numbers.
    package let codebook: EmbeddingTable?

    /// Creates facts.
    package init(title: String, codeCount: Int, codebook: EmbeddingTable?) {
        self.title = title
        self.codeCount = codeCount
        self.codebook = codebook
    }
}

/// Reads what there is to know of the tokenizer before any picture.
package struct TokenizerFactsJob: BackgroundJob {
    /// Creates the question.
    package init() {}

    /// Opens the tokenizer.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> TokenizerFacts {
        let (title, model, _) = try models.pictureShelf.tokenizer()
        let count = model.configuration.codeCount
        let names = (0..<count).map { "#\($0)" }
        let table = model.codebook.map { codebook in
            EmbeddingTable(
                title: title,
                vocabulary: EmbeddingVocabulary(
                    names: names, kinds: Array(repeating: .code, count: count)),
                width: codebook.configuration.width, values: codebook.vectors.values)
        }
        return TokenizerFacts(title: title, codeCount: count, codebook: table)
    }
}

/// Sends a held-out picture through its codes and back.
package struct TokenizedPictureJob: BackgroundJob {
    private let index: Int

    /// Asks for a picture by its place; places beyond the last start again.
    package init(index: Int) { self.index = index }

    /// Reads, encodes and decodes.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> TokenizedPicture {
        let model = try models.pictureShelf.tokenizer().model
        let source = try models.pictureShelf.pictures(side: model.configuration.side)
        let count = source.count
        let place = count.map { (index % max(1, $0) + max(1, $0)) % max(1, $0) } ?? max(0, index)
        let picture = try source.picture(at: place, side: model.configuration.side)
        let codes = model.codes(of: [picture.pixels], on: models.device)
        let decoded = model.pixels(of: codes, on: models.device)
        return TokenizedPicture(
            index: place, count: count, caption: picture.caption,
            side: model.configuration.side, grid: model.configuration.grid,
            original: picture.pixels, codes: codes[0], reconstruction: decoded[0])
    }
}

/// Decodes a grid that a person changed.
package struct DecodedGridJob: BackgroundJob {
    private let codes: [Int32]

    /// Asks for the picture of some codes, in raster order.
    package init(codes: [Int32]) { self.codes = codes }

    /// Decodes; the answer is RGB bytes.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> [UInt8] {
        let model = try models.pictureShelf.tokenizer().model
        return model.pixels(of: [codes], on: models.device)[0]
    }
}

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
/// One job does a few, so that what a person asks for meanwhile does not wait for all of them.
package struct CountedPicturesJob: BackgroundJob {
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
