/// Splits a normalised text into the words inside which CLIP merges byte pairs.
///
/// The rule is the pattern `'s|'t|'re|'ve|'m|'ll|'d|[\p{L}]+|[\p{N}]|[^\s\p{L}\p{N}]+` (openai/CLIP,
/// `simple_tokenizer.py`): unlike GPT-2's, a digit stands alone and white space is dropped.
struct CLIPWordSplitter {
    private static let contractions = ["s", "t", "re", "ve", "m", "ll", "d"].map {
        Array($0.unicodeScalars)
    }

    private let scalars: [Unicode.Scalar]
    private var position = 0

    /// Starts at the first scalar.
    init(_ text: Substring) { scalars = Array(text.unicodeScalars) }

    /// The next word as UTF-8, nil after the last.
    mutating func next() -> [UInt8]? {
        while position < scalars.count, kind(at: position) == .space { position += 1 }
        guard position < scalars.count else { return nil }
        let start = position
        position = end()
        var word = String.UnicodeScalarView()
        word.append(contentsOf: scalars[start..<position])
        return Array(String(word).utf8)
    }

    /// Where the word that starts at `position` ends.
    private func end() -> Int {
        if scalars[position] == "'" {
            let rest = scalars[(position + 1)...]
            for ending in Self.contractions where rest.starts(with: ending) {
                return position + 1 + ending.count
            }
        }
        let first = kind(at: position)
        guard first != .number else { return position + 1 }
        return scalars.indices[position...].first { kind(at: $0) != first } ?? scalars.count
    }

    private func kind(at place: Int) -> ScalarClass { ScalarClass(scalars[place].value) }
}
