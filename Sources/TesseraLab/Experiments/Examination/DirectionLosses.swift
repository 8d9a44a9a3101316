import TesseraModels
import TesseraTensor

/// The two losses that a captioned row does not show: a picture without its caption, and a caption
/// after its picture, an order in which the models are never trained.
///
/// Source: Li et al. 2025, "Studying Image Tokenizers as Visual Languages", which follows four.
struct DirectionLosses: Gauge {
    private let withoutCaption: [TokenBatch]
    private let captionLast: [TokenBatch]
    private let layout: TokenLayout

    init(_ source: CaptionedPictureBatches) {
        let layout = source.layout
        let sequence = source.sequence
        let parts = source.heldOut.chunks(of: source.validationBatches.first?.batch ?? 1)
        self.layout = layout
        withoutCaption = parts.map { part in
            TokenBatch(
                sequences: part.map { sequence.row(caption: nil, codes: $0.codes) },
                counting: layout.isImage)
        }
        captionLast = parts.map { part in
            TokenBatch(
                sequences: part.map { Self.captionLast($0, sequence) },
                counting: { Self.isCaption($0, layout) })
        }
    }

    func values(
        of arm: LanguageModelArm, on device: Device, check: () throws -> Void
    ) throws -> [(MetricName, Float)] {
        let image = try arm.validate(
            withoutCaption, layout: layout, on: device, check: check
        ).image
        let text = try arm.validate(captionLast, layout: layout, on: device, check: check).text
        return [(.heldOutImageAlone, image), (.heldOutCaptionOfImage, text)]
    }

    /// `<bos> <boi> codes <eoi> caption <eos>`, padded on the right.
    private static func captionLast(
        _ item: CaptionedPictureBatches.Item, _ sequence: CaptionSequence
    ) -> [Int32] {
        let layout = sequence.layout
        let picture =
            [layout.beginningOfImage] + item.codes.map(layout.id(ofCode:)) + [layout.endOfImage]
        let caption = Array(item.caption.prefix(sequence.captionLimit))
        let row = [layout.beginning] + picture + caption + [layout.end]
        return row + Array(repeating: layout.padding, count: sequence.length - row.count)
    }

    private static func isCaption(_ id: Int32, _ layout: TokenLayout) -> Bool {
        !layout.isImage(id) && id != layout.padding && id != layout.beginningOfImage
            && id != layout.endOfImage
    }
}

extension Array {
    /// Consecutive parts of `size` elements; the last may have fewer.
    func chunks(of size: Int) -> [ArraySlice<Element>] {
        stride(from: 0, to: count, by: size).map { self[$0..<Swift.min($0 + size, count)] }
    }
}
