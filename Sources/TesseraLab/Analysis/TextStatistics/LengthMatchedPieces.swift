/// Captions beside pieces of general text that are as many and as long, one for one.
///
/// Entropies, type/token ratios and compression all change with the amount of text and with the
/// length of its pieces, so only such pairs can be compared.
public struct LengthMatchedPieces: Sendable, Equatable {
    /// The tokens of each caption.
    public private(set) var captions: [[Int32]] = []
    /// As many tokens in a row from one document for each of them.
    public private(set) var text: [[Int32]] = []

    /// Cuts documents, from the first on, into pieces of the captions' lengths.
    ///
    /// A piece never reaches over the end of a document: a rest that is too short is left out.
    /// Empty captions are skipped, and so are all captions for which no text is left.
    public init(captions all: [[Int32]], documents: [[Int32]]) {
        var (document, start) = (0, 0)
        for caption in all where !caption.isEmpty {
            while document < documents.count, documents[document].count - start < caption.count {
                (document, start) = (document + 1, 0)
            }
            guard document < documents.count else { return }
            captions.append(caption)
            text.append(Array(documents[document][start..<start + caption.count]))
            start += caption.count
        }
    }
}
