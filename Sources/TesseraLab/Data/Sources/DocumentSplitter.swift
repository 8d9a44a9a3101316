/// Cuts a long text into documents of bounded size, at blank lines where it can.
struct DocumentSplitter {
    /// Bytes that a document may have.
    var limit = 8_192

    /// The documents in order; only white space at their ends is lost.
    func documents(in text: String) -> [String] {
        guard text.utf8.count > limit else {
            return [Self.trimmed(text[...])].filter { !$0.isEmpty }
        }
        var documents: [String] = []
        var current = ""
        for paragraph in paragraphs(in: text).flatMap(pieces) {
            if !current.isEmpty, current.utf8.count + paragraph.utf8.count + 2 > limit {
                documents.append(current)
                current = ""
            }
            current += (current.isEmpty ? "" : "\n\n") + paragraph
        }
        return current.isEmpty ? documents : documents + [current]
    }

    private func paragraphs(in text: String) -> [Substring] {
        var paragraphs: [Substring] = []
        var start: String.Index?
        for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
            let isBlank = line.allSatisfy(\.isWhitespace)
            if !isBlank, start == nil { start = line.startIndex }
            if isBlank, let begin = start {
                paragraphs.append(text[begin..<line.startIndex])
                start = nil
            }
        }
        if let begin = start { paragraphs.append(text[begin...]) }
        return paragraphs
    }

    /// One paragraph, or its pieces cut after the last space that fits.
    private func pieces(of paragraph: Substring) -> [String] {
        var pieces: [String] = []
        var rest = paragraph
        while rest.utf8.count > limit {
            let reach = rest.utf8.index(rest.startIndex, offsetBy: limit)
            let room = rest[..<rest.index(reachableBefore: reach)]
            let cut = room.lastIndex(where: \.isWhitespace) ?? room.endIndex
            pieces.append(Self.trimmed(rest[..<cut]))
            rest = rest[cut...].drop(while: \.isWhitespace)
        }
        return (pieces + [Self.trimmed(rest)]).filter { !$0.isEmpty }
    }

    private static func trimmed(_ text: Substring) -> String {
        let head = text.drop(while: \.isWhitespace)
        let tail = head.reversed().prefix(while: \.isWhitespace).count
        return String(head.dropLast(tail))
    }
}

extension Substring {
    /// The last character boundary at or before a byte position; always past the first character.
    fileprivate func index(reachableBefore position: Index) -> Index {
        var boundary = String.Index(position, within: self) ?? startIndex
        var next = position
        while boundary == startIndex, next > startIndex {
            next = utf8.index(before: next)
            boundary = String.Index(next, within: self) ?? startIndex
        }
        return boundary == startIndex ? index(after: startIndex) : boundary
    }
}
