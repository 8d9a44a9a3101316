import TesseraModels

/// Documents of a text source, up to a number of bytes, and their tokens in one stream.
struct TextCorpus {
    /// The documents, in the source's order.
    let documents: [String]

    /// Fetches documents until the limit is reached; at least one.
    ///
    /// - Throws: `DataError` when a document cannot be read any more.
    init(_ source: any TextSource, byteLimit: Int) throws {
        var (documents, bytes, index) = ([String](), 0, 0)
        while index < source.count ?? .max, bytes < byteLimit {
            documents.append(try source.document(at: index))
            bytes += documents[index].utf8.count
            index += 1
        }
        self.documents = documents
    }

    /// `<eos>` after each document, so that a model learns where texts end.
    func packed(with tokenizer: BytePairTokenizer, _ layout: TokenLayout) -> [Int32] {
        documents.flatMap { tokenizer.encode($0) + [layout.end] }
    }
}
