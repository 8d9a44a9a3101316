/// What counts as plain text.
enum PlainText {
    private static let byteOrderMark: [UInt8] = [0xEF, 0xBB, 0xBF]

    /// Checks for UTF-8, drops a byte-order mark and ends every line with a mere line feed.
    ///
    /// - Throws: `SkippedItem` when the bytes are no text or hold nothing but space.
    static func checked(_ file: [UInt8]) throws -> [UInt8] {
        guard !file.contains(0) else { throw SkippedItem("it holds zero bytes, so it is no text") }
        guard String(validating: file, as: UTF8.self) != nil else {
            throw SkippedItem("it is not UTF-8")
        }
        let text = file.starts(with: byteOrderMark) ? Array(file.dropFirst(3)) : file
        guard !text.allSatisfy(DocumentSplitter.isSpace) else { throw SkippedItem("it is empty") }
        return text.contains(13) ? withoutCarriageReturns(text) : text
    }

    private static func withoutCarriageReturns(_ text: [UInt8]) -> [UInt8] {
        text.indices.filter { index in
            text[index] != 13 || index + 1 == text.count || text[index + 1] != 10
        }.map { text[$0] }
    }
}
