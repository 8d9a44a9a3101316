package import TesseraModels
import TesseraTensor

/// Captioned pictures with some rows replaced by general text, so that it is not forgotten.
///
/// Rows are replaced, never added: a step reads equally many tokens at every share.
package final class ReplayedText: BatchSource {
    private let pictures: CaptionedPictureBatches
    private let text: TextBatches
    private let share: Float
    private let seed: UInt64

    /// Mixes two sources of equal row length and batch size.
    ///
    /// - Parameter share: how many rows are text, from 0 to 1, on average.
    init(_ text: TextBatches, into pictures: CaptionedPictureBatches, share: Float, seed: UInt64) {
        self.pictures = pictures
        self.text = text
        self.share = share
        self.seed = seed
    }

    package var layout: TokenLayout { pictures.layout }
    package var captionedPictures: CaptionedPictureBatches? { pictures.captionedPictures }
    package var references: [ReferenceLine] { pictures.references }
    package var validationBatches: [TokenBatch] { pictures.validationBatches }

    package var textReplay: Float? { share }

    package func batch(at step: Int) -> TokenBatch { batch(at: step, textReplay: share) }

    package func batch(at step: Int, textReplay share: Float) -> TokenBatch {
        let batch = pictures.batch(at: step)
        var random = RandomSource(seed: seed, purpose: "text replay", index: UInt64(step))
        let isText = (0..<batch.batch).map { _ in random.uniform() < share }
        guard isText.contains(true) else { return batch }
        return TokenBatch(batch, mixedWith: text.batch(at: step), fromOther: isText)
    }
}
