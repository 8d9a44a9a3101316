import TesseraModels
public import TesseraTensor

/// Says how well pictures fit captions, by a CLIP model.
///
/// It belongs to the thread that uses it.
public final class CLIPScorer {
    /// Pictures or captions that are read at once.
    private static let batch = 16

    private let model: CLIP
    private let tokenizer: CLIPTokenizer

    init(_ model: CLIP, _ tokenizer: CLIPTokenizer) {
        self.model = model
        self.tokenizer = tokenizer
    }

    /// The CLIP score of each picture with its caption: 100 · max(0, cos), from 0 to 100.
    ///
    /// Hessel et al. 2021, "CLIPScore", equation 1, with 100 in place of their 2.5, as torchmetrics
    /// has it; its mean differs from theirs only where cosines are negative, which torchmetrics lets
    /// in. Only scores of the same weights can be compared. Everything is computed in singles,
    /// whatever the device's precision.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each, resized to what the model reads.
    /// - Precondition: there are as many captions as pictures.
    public func scores(
        of pictures: [[UInt8]], side: Int, for captions: [String], on device: Device
    ) -> [Double] {
        precondition(
            pictures.count == captions.count,
            "CLIP scores of \(pictures.count) pictures for \(captions.count) captions")
        let singles = device.precision == .float32 ? device : Device(precision: .float32)
        return stride(from: 0, to: pictures.count, by: Self.batch).flatMap { first in
            let range = first..<min(first + Self.batch, pictures.count)
            let pixels = range.flatMap {
                Self.resized(pictures[$0], side: side, to: model.configuration.side)
            }
            let seen = model.embeddings(ofPictures: pixels, on: singles)
            let read = model.embeddings(ofTexts: range.map { tokens(captions[$0]) }, on: singles)
            return zip(seen, read).map { 100 * max(0, CLIP.cosine($0, $1)) }
        }
    }

    private func tokens(_ caption: String) -> [Int32] {
        tokenizer.encode(caption, length: model.configuration.maximumLength)
    }

    /// A square picture at the size that a model reads, [modelSide, modelSide, 3].
    ///
    /// Bicubic as Pillow, which Hugging Face's processor is bit-equal to with its PIL backend; there
    /// is nothing left for its crop to the middle.
    package static func resized(_ picture: [UInt8], side: Int, to modelSide: Int) -> [UInt8] {
        PictureResampler(filter: .bicubic).square(
            RGBPicture(width: side, height: side, pixels: picture), side: modelSide
        ).pixels
    }
}
