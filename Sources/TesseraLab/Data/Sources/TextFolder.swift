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
                    throw DataError.unreadable(name: name, reason: "the folder is over 2 GiB")
                }
                documents += DocumentSplitter().documents(in: text)
            } catch {
                rejections.append(.init(name: name, reason: EncodedPicture.reason(error)))
            }
        }
    }
}

/// What counts as plain text.
enum PlainText {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Checks for UTF-8, drops a byte-order mark and ends every line with a mere line feed.
    ///
    /// - Throws: `DataError.unreadable` when the bytes are no text or hold nothing but space.
    static func checked(_ file: [UInt8]) throws -> [UInt8] {
        guard !file.contains(0) else { throw rejection("it holds zero bytes, so it is no text") }
        guard String(validating: file, as: UTF8.self) != nil else {
            throw rejection("it is not UTF-8")
        }
        let text = file.starts(with: byteOrderMark) ? Array(file.dropFirst(3)) : file
        guard !text.allSatisfy(DocumentSplitter.isSpace) else { throw rejection("it is empty") }
        return text.contains(13) ? withoutCarriageReturns(text) : text
    }

    private static func withoutCarriageReturns(_ text: [UInt8]) -> [UInt8] {
        text.indices.filter { index in
            text[index] != 13 || index + 1 == text.count || text[index + 1] != 10
        }.map { text[$0] }
    }

    private static func rejection(_ reason: String) -> DataError {
        .unreadable(name: "text", reason: reason)
    }
}
