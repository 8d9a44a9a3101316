/// Splits bytes into the pieces inside which byte pairs are merged, by the rule of GPT-2.
///
/// The rule is the pattern
/// `'s|'t|'re|'ve|'m|'ll|'d| ?\p{L}+| ?\p{N}+| ?[^\s\p{L}\p{N}]+|\s+(?!\S)|\s+`
/// (openai/gpt-2, `encoder.py`), scanned by hand: no regular-expression engine, no quadratic
/// case. Bytes that are not UTF-8 count as characters of the third class.
struct WordSplitter {
    private let bytes: UnsafeBufferPointer<UInt8>
    private let classes = ScalarClass.table
    private var position = 0

    /// Starts at the first byte; the bytes must outlive the splitter.
    init(_ bytes: UnsafeBufferPointer<UInt8>) { self.bytes = bytes }

    /// The next piece, nil after the last; together the pieces are the bytes.
    mutating func next() -> Range<Int>? {
        guard position < bytes.count else { return nil }
        let start = position
        position = end()
        return start..<position
    }

    /// Where the piece that starts at `position` ends.
    private func end() -> Int {
        let first = bytes[position]
        if first == UInt8(ascii: "'"), let end = contractionEnd() { return end }
        let (kind, length) = scalar(at: position)
        guard kind == .space else { return endOfRun(of: kind, from: position + length) }
        if first == UInt8(ascii: " "), position + 1 < bytes.count {
            let (next, nextLength) = scalar(at: position + 1)
            if next != .space { return endOfRun(of: next, from: position + 1 + nextLength) }
        }
        return endOfSpaces(from: position + length)
    }

    /// `'s`, `'t`, `'re`, `'ve`, `'m`, `'ll`, `'d`: ASCII and lower case only.
    private func contractionEnd() -> Int? {
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
    @inline(__always)
    private func scalar(at place: Int) -> (ScalarClass, length: Int) {
        let first = bytes[place]
        return first < 0x80 ? (classes[Int(first)], 1) : scalarBeyondASCII(at: place)
    }

    private func scalarBeyondASCII(at place: Int) -> (ScalarClass, length: Int) {
        let first = bytes[place]
        let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : 2
        guard first >= 0xC2, first < 0xF5, place + length <= bytes.count else { return (.other, 1) }
        var scalar = UInt32(first) & (0x7F >> UInt32(length))
        for next in bytes[place + 1..<place + length] {
            guard next & 0xC0 == 0x80 else { return (.other, 1) }
            scalar = scalar << 6 | UInt32(next & 0x3F)
        }
        let isShortest = scalar >= (length == 4 ? 0x10000 : length == 3 ? 0x800 : 0x80)
        guard isShortest, Unicode.Scalar(scalar) != nil else { return (.other, 1) }
        return (ScalarClass(scalar), length)
    }
}
