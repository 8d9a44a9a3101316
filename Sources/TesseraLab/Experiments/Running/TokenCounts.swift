import Foundation
import TesseraModels
import TesseraTensor

/// Counts the tokens of captions, of image codes, and of general text cut to their lengths.
struct TokenCounts {
    private let work: CountingWork
    private let shipped: ShippedFiles

    /// The four texts that are counted, as arms of the result.
    enum Part: String, CaseIterable {
        case captions
        case textLikeCaptions = "text like captions"
        case codes
        case textLikeCodes = "text like codes"
    }

    init(_ work: CountingWork, shipped: ShippedFiles) {
        self.work = work
        self.shipped = shipped
    }

    /// - Parameters:
    ///   - codes: where new image codes are kept for other trials.
    ///   - check: called between the parts of the work; may throw to end early.
    /// - Throws: what `check` throws, or the error of whatever is missing or damaged.
    func result(codes folder: URL, check: () throws -> Void) throws -> TrialResult {
        let start = ContinuousClock.now
        let words = try StoredLanguageModel(
            shipped.resolve(work.languageModel, else: shipped.textModel, what: "text model")
        ).tokenizer
        let items = try items(words, codes: folder, check: check)
        try check()
        let needed = items.reduce(0) { $0 + $1.codes.count } * 16
        let documents = try TextCorpus(
            SourceOpener.openText(work.text).training, byteLimit: needed
        ).documents.map(words.encode)
        try check()
        let captions = LengthMatchedPieces(captions: items.map(\.caption), documents: documents)
        let codes = LengthMatchedPieces(captions: items.map(\.codes), documents: documents)
        let statistics: [(Part, TextStatistics)] = [
            (.captions, try TextStatistics(pieces: captions.captions, tokenizer: words)),
            (.textLikeCaptions, try TextStatistics(pieces: captions.text, tokenizer: words)),
            (
                .codes,
                try TextStatistics(pieces: codes.captions, bytes: Self.bytes(codes.captions))
            ),
            (.textLikeCodes, try TextStatistics(pieces: codes.text, bytes: Self.bytes(codes.text))),
        ]
        return TrialResult(
            metrics: statistics.flatMap { Self.metrics($1, of: $0) },
            seconds: (ContinuousClock.now - start) / .seconds(1))
    }

    private func items(
        _ words: BytePairTokenizer, codes folder: URL, check: () throws -> Void
    ) throws -> [CaptionedPictureBatches.Item] {
        let device = Device()
        let tokenizer = try VQPictureTokenizer(
            StoredImageTokenizer(
                shipped.resolve(
                    work.tokenizer, else: shipped.imageTokenizer, what: "image tokenizer")
            ).model(precision: device.precision))
        let source = try SourceOpener.openPictures(work.pictures, side: tokenizer.side).training
        let range = work.range.clamped(to: 0..<(source.count ?? .max))
        let codes = try CodeCache(folders: shipped.codeFolders + [folder]).codes(
            of: source, count: range.upperBound, with: tokenizer, on: device
        ) { _, _ in try check() }
        return try range.map {
            .init(caption: words.encode(try source.caption(at: $0)), codes: codes[$0])
        }
    }

    /// Two bytes a token, so that codes and word pieces are compressed alike.
    private static func bytes(_ pieces: [[Int32]]) -> [UInt8] {
        pieces.joined().flatMap { [UInt8($0 & 0xFF), UInt8($0 >> 8 & 0xFF)] }
    }

    private static func metrics(_ statistics: TextStatistics, of part: Part) -> [MetricRecord] {
        let values: [(MetricName, Double)] =
            statistics.entropies.enumerated().map { (.entropy(after: $0), $1) } + [
                (.zipfSlope, statistics.zipfSlope ?? .nan),
                (.typeTokenRatio, statistics.typeTokenRatio),
                (.compressionRatio, statistics.compressionRatio),
                (.countedTokens, Double(statistics.tokens)),
            ]
        return values.map {
            MetricRecord(step: 0, arm: part.rawValue, name: $0, value: Float($1))
        }
    }
}

extension MetricName {
    /// Entropy of a token after some known ones, in nats per token.
    static func entropy(after known: Int) -> Self { Self(rawValue: "entropy_\(known + 1)") }
    /// Slope of ln frequency over ln rank.
    static let zipfSlope = Self(rawValue: "zipf_slope")
    /// Different tokens over tokens.
    static let typeTokenRatio = Self(rawValue: "type_token_ratio")
    /// Deflated over plain bytes.
    static let compressionRatio = Self(rawValue: "compression_ratio")
    /// Tokens that were counted.
    static let countedTokens = Self(rawValue: "counted_tokens")
}
