/// Splits bytes into the pieces inside which byte pairs are merged, by the rule of GPT-2.
///
/// The rule is the pattern
/// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
/// (openai/gpt-2, `encoder.py`), scanned by hand: no regular-expression engine, no quadratic
/// case. Bytes that are not UTF-8 count as characters of the third class.
struct WordSplitter {
    private let bytes: [UInt8]
    private var position = 0

    /// The pieces in order; together they are the bytes.
    static func pieces(of bytes: [UInt8]) -> [Range<Int>] {
        var splitter = WordSplitter(bytes: bytes)
        var pieces: [Range<Int>] = []
        while splitter.position < bytes.count {
            let start = splitter.position
            splitter.position = splitter.end()
            pieces.append(start..<splitter.position)
        }
        return pieces
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }

    /// Where the piece that starts at `position` ends.
    private func end() -> Int {
        if let end = contractionEnd() { return end }
        let (kind, length) = scalar(at: position)
        guard kind == .space else { return endOfRun(of: kind, from: position + length) }
        let isBlank = bytes[position] == 0x20
        if isBlank, position + 1 < bytes.count {
            let (next, nextLength) = scalar(at: position + 1)
            if next != .space { return endOfRun(of: next, from: position + 1 + nextLength) }
        }
        return endOfSpaces(from: position + length)
    }

    /// `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll`, `'d`: ASCII and lower case only.
    private func contractionEnd() -> Int? {
        guard bytes[position] == UInt8(ascii: "'") else { return nil }
        let rest = bytes[(position + 1)...].prefix(2)
        for ending in ["s", "t", "re", "ve", "m", "ll", "d"] where rest.starts(with: ending.utf8) {
            return position + 1 + ending.utf8.count
        }
        return nil
    }

    private func endOfRun(of kind: ScalarClass, from start: Int) -> Int {
        var end = start
        while end < bytes.count {
            let (next, length) = scalar(at: end)
            guard next == kind else { break }
            end += length
        }
        return end
    }

    /// A run of spaces gives up its last one when something else follows.
    private func endOfSpaces(from start: Int) -> Int {
        var (last, end) = (position, start)
        while end < bytes.count {
            let (next, length) = scalar(at: end)
            guard next == .space else { return last == position ? end : last }
            last = end
            end += length
        }
        return end
    }

    /// The class and length in bytes of the scalar at a place.
    private func scalar(at place: Int) -> (ScalarClass, length: Int) {
        let first = bytes[place]
        if first < 0x80 { return (ScalarClass(UInt32(first)), 1) }
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        let window = bytes[place...].prefix(length)
        var decoder = UTF8()
        var iterator = window.makeIterator()
        guard first >= 0xC2, window.count == length,
            case .scalarValue(let scalar) = decoder.decode(&iterator)
        else { return (.other, 1) }
        return (ScalarClass(scalar.value), length)
    }
}
