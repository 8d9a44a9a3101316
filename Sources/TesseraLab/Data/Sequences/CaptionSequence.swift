public import TesseraModels

/// Builds the rows that a model reads: caption, then image codes, between markers.
///
/// `<bos> caption <boi> codes <eoi> <eos>`, in the order of Zhang et al. 2023, figure 2.
public struct CaptionSequence: Sendable {
    /// Which identifiers mean what.
    public let layout: TokenLayout
    /// Word pieces of a caption that are kept.
    public let captionLimit: Int
    /// Image codes of a picture.
    public let codes: Int

    /// Creates the builder.
    public init(layout: TokenLayout, captionLimit: Int, codes: Int) {
        self.layout = layout
        self.captionLimit = captionLimit
        self.codes = codes
    }

    /// Tokens of a row: caption, codes and four markers.
    public var length: Int { captionLimit + codes + 4 }

    /// One row, padded on the right; without a caption, a marker stands for the withheld one.
    ///
    /// - Precondition: there are exactly `codes` image codes.
    public func row(caption: [Int32]?, codes picture: [Int32]) -> [Int32] {
        precondition(picture.count == codes, "\(picture.count) image codes instead of \(codes)")
        var row = [layout.beginning]
        row += caption?.prefix(captionLimit) ?? [layout.withheldCaption]
        row.append(layout.beginningOfImage)
        row += picture.map(layout.id(ofCode:))
        row += [layout.endOfImage, layout.end]
        return row + Array(repeating: layout.padding, count: length - row.count)
    }

    /// The rows of pictures whose captions may be withheld, with what counts of them.
    ///
    /// Pictures alone keep their markers but are scored on their codes only: markers are certain.
    func batch(
        of items: [(caption: [Int32]?, codes: [Int32])], content: RowContent
    ) -> TokenBatch {
        switch content {
        case .captioned:
            TokenBatch(
                sequences: items.map { row(caption: $0.caption, codes: $0.codes) },
                padding: layout.padding)
        case .pictures:
            TokenBatch(
                sequences: items.map { row(caption: [], codes: $0.codes) },
                counting: layout.isImage)
        case .captions:
            TokenBatch(
                sequences: items.map { captionRow($0.caption ?? []) }, padding: layout.padding)
        }
    }

    /// `<bos> caption <eos>`, padded on the right.
    private func captionRow(_ caption: [Int32]) -> [Int32] {
        let row = [layout.beginning] + caption.prefix(captionLimit) + [layout.end]
        return row + Array(repeating: layout.padding, count: captionLimit + 2 - row.count)
    }
}
