/// Cuts a long text into documents of bounded size, at blank lines where it can.
///
/// Works on bytes, because a corpus of a gigabyte is read through here.
struct DocumentSplitter {
    private static let lineFeed: UInt8 = 10

    /// Bytes that a document may have; at least four, the longest UTF-8 sequence.
    var limit = 8_192

    /// The documents in order; only white space at their ends is lost.
    ///
    /// - Precondition: `text` is UTF-8.
    func documents(in text: [UInt8]) -> [String] {
        var documents: [String] = []
        var rest = Self.trimmed(text[...])
        while rest.count > limit {
            let cut = cut(in: rest.prefix(limit + 1))
            documents.append(String(decoding: Self.trimmed(rest[..<cut]), as: UTF8.self))
            rest = Self.trimmed(rest[cut...])
        }
        return rest.isEmpty ? documents : documents + [String(decoding: rest, as: UTF8.self)]
    }

    /// Where to cut: the last blank line, else the last space, else between two characters.
    private func cut(in window: ArraySlice<UInt8>) -> Int {
        lastBlankLine(in: window)
            ?? window.lastIndex(where: Self.isSpace)
            ?? window.lastIndex { $0 & 0xC0 != 0x80 }
            ?? window.endIndex - 1
    }

    private func lastBlankLine(in window: ArraySlice<UInt8>) -> Int? {
        var hasLineEndAfter = false
        for index in window.indices.reversed() {
            let byte = window[index]
            if byte == Self.lineFeed, hasLineEndAfter { return index }
            hasLineEndAfter = byte == Self.lineFeed || hasLineEndAfter && Self.isSpace(byte)
        }
        return nil
    }

    private static func trimmed(_ text: ArraySlice<UInt8>) -> ArraySlice<UInt8> {
        guard let first = text.firstIndex(where: { !isSpace($0) }),
            let last = text.lastIndex(where: { !isSpace($0) })
        else { return [] }
        return text[first...last]
    }

    /// Whether a byte is an ASCII space, tab or line end.
    static func isSpace(_ byte: UInt8) -> Bool { byte == 32 || (9...13).contains(byte) }
}
