import Glibc
import TesseraModels
import TesseraTensor

/// What is left of general text: its held-out loss, and the distance of predictions from the
/// start's.
struct TextRetention: Gauge {
    private let batches: [TokenBatch]
    private let layout: TokenLayout
    /// Log-probabilities of the start on the first batch, [positions, old vocabulary].
    private let startPredictions: [Float]

    private static let batch = 8

    /// Reads held-out text and asks the start for its predictions.
    ///
    /// - Throws: the text source's error, or `TextBatchesError.tooShort`.
    init(
        of start: StoredLanguageModel, text: String, windows: Int, length: Int?,
        on device: Device
    ) throws {
        layout = start.description.layout
        let length = length ?? start.description.model.maximumLength
        batches = try Self.batches(text, start, length: length, windows: windows)
        let model = try start.model(precision: device.precision)
        startPredictions = Self.logProbabilities(
            of: model, batches[0], vocabulary: layout.vocabulary, on: device)
    }

    func values(
        of arm: LanguageModelArm, on device: Device, check: () throws -> Void
    ) throws -> [(MetricName, Float)] {
        let now = Self.logProbabilities(
            of: arm.model, batches[0], vocabulary: layout.vocabulary, on: device)
        let losses = try arm.validate(batches, layout: layout, on: device, check: check)
        return [
            (.retainedText, losses.total),
            (
                .divergenceFromStart,
                Divergence.mean(from: startPredictions, to: now, width: layout.vocabulary)
            ),
        ]
    }

    private static func batches(
        _ text: String, _ start: StoredLanguageModel, length: Int, windows: Int
    ) throws -> [TokenBatch] {
        let layout = start.description.layout
        let bytesPerToken = 16  // more than any text needs; a source that ends earlier is fine
        let corpus = try TextCorpus(
            SourceOpener.openText(text).validation, byteLimit: windows * length * bytesPerToken)
        let stream = corpus.packed(with: start.tokenizer, layout)
        guard stream.count > length else {
            throw TextBatchesError.tooShort(part: "held-out", tokens: stream.count, window: length)
        }
        let rows = TextBatches.windows(stream, length: length).prefix(windows)
        return Array(rows).chunks(of: batch).map {
            TokenBatch(sequences: Array($0), padding: layout.padding)
        }
    }

    /// Log-softmax over the old vocabulary alone, row after row.
    private static func logProbabilities(
        of model: LanguageModel, _ batch: TokenBatch, vocabulary: Int, on device: Device
    ) -> [Float] {
        let tape = Tape(on: device, recording: false)
        let logits = model.logits(batch.inputs, batch: batch.batch, on: tape)
        let (values, width) = (logits.values, logits.shape[-1])
        return (0..<logits.shape.rows).flatMap { row in
            Divergence.logSoftmax(values[row * width..<row * width + vocabulary])
        }
    }
}

/// Distances between distributions.
enum Divergence {
    /// log(softmax) of some logits.
    static func logSoftmax(_ logits: ArraySlice<Float>) -> [Float] {
        let largest = logits.max() ?? 0
        let normalizer = largest + log(logits.reduce(0) { $0 + exp($1 - largest) })
        return logits.map { $0 - normalizer }
    }

    /// Mean over rows of Σ p (log p − log q), in nats.
    ///
    /// - Precondition: both have the same number of rows of `width` log-probabilities.
    static func mean(from p: [Float], to q: [Float], width: Int) -> Float {
        precondition(p.count == q.count && p.count % width == 0, "\(p.count) against \(q.count)")
        let sum = zip(p, q).reduce(0.0) { sum, pair in
            sum + Double(exp(pair.0)) * Double(pair.0 - pair.1)
        }
        return Float(sum / Double(p.count / width))
    }
}
