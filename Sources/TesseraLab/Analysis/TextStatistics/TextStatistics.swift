public import TesseraModels

/// How simple a text is, by its tokens and by its bytes.
///
/// Every figure depends on how much text there is: compare texts of equal lengths only, as
/// `LengthMatchedPieces` makes them.
public struct TextStatistics: Sendable, Equatable, Codable {
    /// Captions, or pieces of text as long as captions.
    public let pieces: Int
    /// All tokens together.
    public let tokens: Int
    /// Different tokens.
    public let types: Int
    /// H₁ … H₄: the entropy of a token after none to three known ones, in nats per token.
    ///
    /// Runs that hardly recur look certain: where most longer runs occur once, H₃ and H₄ say how
    /// little text there is, not how simple it is.
    public let entropies: [Double]
    /// The slope of ln frequency over ln rank; nil where too few tokens occur five times.
    public let zipfSlope: Double?
    /// Deflated bytes (level 9) over bytes, the pieces as lines.
    public let compressionRatio: Double

    /// The longest runs of tokens that are counted.
    public static let longestRun = 4

    /// Different tokens over tokens.
    public var typeTokenRatio: Double { tokens > 0 ? Double(types) / Double(tokens) : 0 }

    /// Counts everything.
    ///
    /// - Parameter bytes: the text of the tokens.
    /// - Throws: `DataError.unwritable` when the text cannot be compressed.
    public init(pieces: [[Int32]], bytes: [UInt8]) throws {
        let counts = NGram.counts(in: pieces, length: 1).values
        self.pieces = pieces.count
        tokens = counts.reduce(0, +)
        types = counts.count
        entropies = (1...Self.longestRun).map { ConditionalEntropy.nats(pieces, length: $0) }
        zipfSlope = ZipfSlope.of(counts)
        compressionRatio =
            bytes.isEmpty ? 1 : Double(try CompressedSize.bytes(of: bytes)) / Double(bytes.count)
    }

    /// Counts everything, each piece being a line of text.
    ///
    /// - Throws: `DataError.unwritable` when the text cannot be compressed.
    public init(pieces: [[Int32]], tokenizer: BytePairTokenizer) throws {
        let lines = pieces.map { tokenizer.decode($0) + [UInt8(ascii: "\n")] }
        try self.init(pieces: pieces, bytes: Array(lines.joined()))
    }
}

/// The claim that captions are simple, in numbers: captions beside general text of equal lengths.
///
/// Source: Zhang et al. 2023, the comparison of captions with pre-training text.
public struct CaptionSimplicity: Sendable, Equatable, Codable {
    /// Of the captions.
    public let captions: TextStatistics
    /// Of the general text.
    public let text: TextStatistics

    /// Splits both with one tokenizer and measures what can be matched in length.
    ///
    /// - Throws: `DataError.unwritable` when the text cannot be compressed.
    public init(
        captions: [String], documents: [String], tokenizer: BytePairTokenizer
    ) throws {
        let matched = LengthMatchedPieces(
            captions: captions.map(tokenizer.encode), documents: documents.map(tokenizer.encode))
        self.captions = try TextStatistics(pieces: matched.captions, tokenizer: tokenizer)
        text = try TextStatistics(pieces: matched.text, tokenizer: tokenizer)
    }
}
