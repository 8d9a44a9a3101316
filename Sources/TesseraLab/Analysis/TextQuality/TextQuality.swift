import Glibc
import TesseraModels
public import TesseraTensor

/// Whether a language model is worth being called pre-trained: its held-out loss and its answers
/// to probes beside those of a 5-gram model that learned from the same text.
public struct TextQuality: Sendable, Equatable, Codable {
    /// One predictor on the same held-out tokens.
    public struct Predictor: Sendable, Equatable, Codable {
        /// What predicted.
        public let name: String
        /// Mean cross-entropy in nats per token.
        public let loss: Double
        /// The same in bits per byte of text, which does not depend on the tokenizer.
        public let bitsPerByte: Double
        /// Right answers by kind of probe.
        public let probes: [ProbeAccuracy]
    }

    /// What the text is, for people.
    public let text: String
    /// Tokens that were predicted.
    public let tokens: Int
    /// The language model, then the 5-gram model.
    public let predictors: [Predictor]

    /// Measures a model on held-out text.
    ///
    /// Both predict the same windows of packed text from the tokens before in the same window.
    ///
    /// - Parameters:
    ///   - name: of the model, for people.
    ///   - byteLimit: of the text that the 5-gram model learns from; a twentieth of it is measured.
    /// - Throws: `DataError` when a document cannot be read, or what reading the weights throws.
    public init(
        of stored: StoredLanguageModel, name: String, text split: DataSplit<any TextSource>,
        byteLimit: Int, on device: Device
    ) throws {
        let (tokenizer, layout) = (stored.tokenizer, stored.description.layout)
        let model = try stored.model(precision: device.precision)
        let training = try TextCorpus(split.training, byteLimit: byteLimit)
        let rows = try Self.windows(
            of: split.validation, byteLimit: byteLimit / HeldOut.period, for: stored)
        let grams = KneserNeyModel(
            [training.packed(with: tokenizer, layout)],
            vocabulary: layout.textVocabulary + TokenLayout.markerNames.count)
        let scorer = ProbeScorer(tokenizer)
        self.text = split.validation.title
        tokens = rows.reduce(0) { $0 + $1.count - 1 }
        let share = Self.bitsPerNat(rows, tokenizer)
        predictors = [
            (
                name, Self.loss(of: model, rows, layout, on: device),
                scorer.accuracies(of: model, layout: layout, on: device)
            ),
            ("5-gram", grams.loss(of: rows), scorer.accuracies(of: grams, layout: layout)),
        ].map { name, loss, probes in
            Predictor(name: name, loss: loss, bitsPerByte: loss * share, probes: probes)
        }
    }

    /// Packed text in windows of the model's length.
    ///
    /// - Throws: `DataError` when a document cannot be read, or the text fills no window.
    private static func windows(
        of text: any TextSource, byteLimit: Int, for stored: StoredLanguageModel
    ) throws -> [[Int32]] {
        let rows = TextBatches.windows(
            try TextCorpus(text, byteLimit: byteLimit)
                .packed(with: stored.tokenizer, stored.description.layout),
            length: stored.description.model.maximumLength)
        guard !rows.isEmpty else {
            throw DataError.unreadable(
                name: text.title, reason: "its held-out part fills no window")
        }
        return rows
    }

    private static func loss(
        of model: LanguageModel, _ rows: [[Int32]], _ layout: TokenLayout, on device: Device
    ) -> Double {
        var (sum, count) = (0.0, 0)
        for first in stride(from: 0, to: rows.count, by: 32) {
            let batch = TokenBatch(
                sequences: Array(rows[first..<min(first + 32, rows.count)]),
                padding: layout.padding)
            let tape = Tape(on: device, recording: false)
            let losses = model.loss(batch.inputs, batch.targets, batch: batch.batch, on: tape)
            sum += losses.reduce(0) { $0 + Double($1) }
            count += batch.countedTokens
        }
        return sum / Double(count)
    }

    /// Bits per byte for each nat per token; an end of text counts as a byte.
    private static func bitsPerNat(_ rows: [[Int32]], _ tokenizer: BytePairTokenizer) -> Double {
        let predicted = rows.flatMap { $0.dropFirst() }
        let bytes = predicted.reduce(0) { $0 + max(1, tokenizer.decode([$1]).count) }
        return Double(predicted.count) / (Double(max(1, bytes)) * log(2))
    }
}
