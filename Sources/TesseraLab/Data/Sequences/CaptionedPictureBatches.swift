import Glibc
package import TesseraModels
import TesseraTensor

/// Captioned pictures as token rows, caption dropout included.
package final class CaptionedPictureBatches: BatchSource {
    /// One picture, ready to be packed.
    package struct Item: Sendable {
        /// Word pieces of the caption.
        package var caption: [Int32]
        /// Image codes in raster order.
        package var codes: [Int32]

        /// Creates an item.
        package init(caption: [Int32], codes: [Int32]) {
            self.caption = caption
            self.codes = codes
        }
    }

    package let references: [ReferenceLine]
    package let validationBatches: [TokenBatch]

    /// Pictures that are held out, as many as are measured on.
    let heldOut: [Item]
    /// Builds the rows.
    let sequence: CaptionSequence
    /// Pictures that are learned from.
    let items: [Item]
    private let content: RowContent
    private let dropout: Float
    private let seed: UInt64
    private var order: BatchOrder

    /// Packs pictures that were encoded before.
    ///
    /// - Precondition: `training` is not empty.
    package init(
        training: [Item], validation: [Item], sequence: CaptionSequence, batch: Int,
        validationBatches: Int, content: RowContent = .captioned, dropout: Float, seed: UInt64
    ) {
        items = training
        self.sequence = sequence
        self.content = content
        self.dropout = content == .captioned ? dropout : 0
        self.seed = seed
        order = BatchOrder(seed: seed, count: training.count, batch: batch)
        let held = Array(validation.prefix(batch * validationBatches))
        heldOut = held
        self.validationBatches = stride(from: 0, to: held.count, by: batch).map { first in
            let part = held[first..<min(first + batch, held.count)]
            return sequence.batch(of: part.map { ($0.caption, $0.codes) }, content: content)
        }
        references = Self.references(training, layout: sequence.layout)
    }

    package var layout: TokenLayout { sequence.layout }
    package var captionedPictures: CaptionedPictureBatches? { content == .captioned ? self : nil }

    /// Tokens of a row, inputs and last target together.
    var rowLength: Int { content == .captions ? sequence.captionLimit + 2 : sequence.length }

    package func batch(at step: Int) -> TokenBatch {
        var random = RandomSource(seed: seed, purpose: "caption dropout", index: UInt64(step))
        let chosen = order.items(at: step).map { index in
            let isWithheld = random.uniform() < dropout
            return (
                caption: isWithheld ? nil : items[index].caption, codes: items[index].codes
            )
        }
        return sequence.batch(of: chosen, content: content)
    }

    private static func references(_ items: [Item], layout: TokenLayout) -> [ReferenceLine] {
        let codes = Unigrams(items.flatMap(\.codes), vocabulary: layout.imageVocabulary)
        let words = Unigrams(items.flatMap(\.caption), vocabulary: layout.imageOffset)
        return [
            ReferenceLine(
                metric: .lossImage, label: "ln \(layout.imageVocabulary)",
                value: log(Float(layout.imageVocabulary))),
            ReferenceLine(metric: .lossImage, label: "unigram", value: codes.entropy),
            ReferenceLine(metric: .lossText, label: "unigram", value: words.entropy),
        ]
    }
}
