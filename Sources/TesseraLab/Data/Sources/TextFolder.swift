/// Plain-text documents from every `.txt` file under a folder, in name order, or from one file.
///
/// A long file becomes several documents, cut at blank lines.
public struct TextFolder: TextSource {
    /// Bytes of one file that is still read.
    static let fileLimit = 256 << 20
    /// Bytes of all documents together, which stay in memory.
    static let totalLimit = 2 << 30

    /// The path.
    public let title: String
    /// What was left out, and why.
    public let report: SourceReport
    private let documents: [String]

    /// How many documents there are.
    public var count: Int? { documents.count }

    /// Opens a folder or a single file and checks every byte to be UTF-8.
    ///
    /// - Throws: `DataError` when the path is missing or nothing in it is usable.
    public init(_ path: String) throws {
        var collection = Collection()
        switch RegularFile.kind(of: path) {
        case .folder:
            for name in RegularFile.paths(under: path)
            where name.lowercasedFileExtension == "txt" {
                collection.add(path + "/" + name, name: name)
            }
        case .file: collection.add(path, name: path)
        case .other, .missing: throw DataError.missing(path: path)
        }
        title = path
        documents = collection.documents
        report = SourceReport(accepted: documents.count, rejections: collection.rejections)
        guard !documents.isEmpty else {
            throw DataError.nothingUsable(path: path, wanted: "UTF-8 .txt files", report: report)
        }
    }

    /// Fetches one document.
    public func document(at index: Int) throws -> String { documents[index] }

    private struct Collection {
        var documents: [String] = []
        var rejections: [SourceReport.Rejection] = []
        private var bytes = 0

        mutating func add(_ path: String, name: String) {
            do {
                let file = try RegularFile.bytes(at: path, limit: TextFolder.fileLimit)
                let text = try PlainText.checked(file)
                bytes += text.count
                guard bytes <= TextFolder.totalLimit else {
                    throw SkippedItem("the folder is over 2 GiB")
                }
                documents += DocumentSplitter().documents(in: text)
            } catch {
                rejections.append(.init(name: name, because: error))
            }
        }
    }
}
