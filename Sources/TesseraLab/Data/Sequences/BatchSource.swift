package import TesseraModels
import TesseraTensor

/// Gives a language model its batches; each is a pure function of its step.
package protocol BatchSource: AnyObject {
    /// Which identifiers mean what.
    var layout: TokenLayout { get }
    /// Lines that give the losses on this data a meaning.
    var references: [ReferenceLine] { get }
    /// Held-out batches, always the same ones.
    var validationBatches: [TokenBatch] { get }
    /// The captioned pictures among the rows, nil where there are none.
    var captionedPictures: CaptionedPictureBatches? { get }
    /// Share of the rows that are general text where nobody asks for another; nil where the source
    /// has no text to put in.
    var textReplay: Float? { get }
    /// The training batch of a step, counted from 0.
    func batch(at step: Int) -> TokenBatch
    /// The training batch of a step with another share of general text in it.
    func batch(at step: Int, textReplay: Float) -> TokenBatch
}

extension BatchSource {
    /// Nothing but text.
    package var captionedPictures: CaptionedPictureBatches? { nil }
    /// No general text.
    package var textReplay: Float? { nil }
    /// The only batch of the step that there is.
    package func batch(at step: Int, textReplay: Float) -> TokenBatch { batch(at: step) }
}

/// Windows of packed text: documents one after another with `<eos>` between them.
package final class TextBatches: BatchSource {
    package let layout: TokenLayout
    package let references: [ReferenceLine]
    package let validationBatches: [TokenBatch]

    private let stream: [Int32]
    private let length: Int
    private var order: BatchOrder

    /// Cuts packed text into windows.
    ///
    /// - Parameters:
    ///   - training: the packed stream to learn from.
    ///   - validation: the packed stream of held-out documents.
    ///   - length: tokens per window, inputs and last target together.
    /// - Throws: `DataError.tooShort` when a stream does not fill one window.
    package init(
        training: [Int32], validation: [Int32], layout: TokenLayout, length: Int, batch: Int,
        validationBatches: Int, seed: UInt64
    ) throws {
        for (stream, name) in [(training, "training"), (validation, "held-out")] {
            guard stream.count > length else {
                throw TextBatchesError.tooShort(part: name, tokens: stream.count, window: length)
            }
        }
        self.layout = layout
        self.length = length
        stream = training
        order = BatchOrder(seed: seed, count: training.count / length, batch: batch)
        let windows = Self.windows(validation, length: length).prefix(batch * validationBatches)
        self.validationBatches = stride(from: 0, to: windows.count, by: batch).map {
            TokenBatch(
                sequences: Array(windows[$0..<min($0 + batch, windows.count)]),
                padding: layout.padding)
        }
        references = [
            ReferenceLine(
                metric: .lossText, label: "unigram",
                value: Unigrams(training, vocabulary: layout.vocabulary).entropy)
        ]
    }

    package func batch(at step: Int) -> TokenBatch {
        let rows = order.items(at: step).map { Array(stream[$0 * length..<($0 + 1) * length]) }
        return TokenBatch(sequences: rows, padding: layout.padding)
    }

    /// Whole windows, one after the other; a rest is left out.
    static func windows(_ stream: [Int32], length: Int) -> [[Int32]] {
        (0..<stream.count / length).map { Array(stream[$0 * length..<($0 + 1) * length]) }
    }
}

/// Why text cannot be cut into windows.
package enum TextBatchesError: Error, CustomStringConvertible {
    /// A stream does not fill one window.
    case tooShort(part: String, tokens: Int, window: Int)

    /// One sentence: what, where, what to do next.
    package var description: String {
        switch self {
        case .tooShort(let part, let tokens, let window):
            "the \(part) text has \(tokens) tokens but one window needs \(window + 1); "
                + "give more text (data.text) or a smaller model.maximumLength"
        }
    }
}
