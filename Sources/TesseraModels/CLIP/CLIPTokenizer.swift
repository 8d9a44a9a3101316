import Foundation

/// CLIP's tokenizer: byte pairs merged inside lower-cased words, whose last symbol says so.
///
/// A text is normalised (NFC), lower-cased and split into words; each byte of a word is a symbol of
/// the byte alphabet, the last one with `</w>`, and neighbours merge by rank. Source: Radford et
/// al. 2021, section 2.4; results are those of Hugging Face's `CLIPTokenizer`, which does without
/// the repair of mis-encoded text (`ftfy`) of the first version.
public struct CLIPTokenizer: Sendable {
    static let startName = "<|startoftext|>"
    static let endName = "<|endoftext|>"
    static let wordEnd = "</w>"

    /// Number of identifiers: the highest one and those below it.
    public let vocabularySize: Int
    /// The token before every text.
    public let start: Int32
    /// The token after every text.
    public let end: Int32

    /// The token of each byte within a word and at its end.
    private let inner, last: [Int32]
    private let merges: MergeTable

    /// Puts a tokenizer together from what its files hold.
    ///
    /// - Throws: `CLIPRefusal` when a byte, a marker or a side of a merge is not in the vocabulary.
    init(vocabulary: [String: Int32], merges: [(left: String, right: String)]) throws {
        func token(_ text: String) throws -> Int32 {
            guard let token = vocabulary[text] else {
                throw CLIPRefusal("its vocabulary lacks the token \(text)")
            }
            return token
        }
        let symbols = ByteAlphabet.scalars.map { String(Character($0)) }
        start = try token(Self.startName)
        end = try token(Self.endName)
        inner = try symbols.map(token)
        last = try symbols.map { try token($0 + Self.wordEnd) }
        let pairs = try merges.map {
            TokenPair(left: try token($0.left), right: try token($0.right))
        }
        guard Set(pairs).count == pairs.count else {
            throw CLIPRefusal("a merge stands there twice")
        }
        self.merges = MergeTable(pairs, results: try merges.map { try token($0.left + $0.right) })
        vocabularySize = Int(vocabulary.values.max() ?? 0) + 1
    }

    /// The tokens of a text between start and end; what does not fit is cut off.
    ///
    /// - Parameter length: the most tokens, start and end among them.
    public func encode(_ text: String, length: Int) -> [Int32] {
        var tokens = [start]
        for (part, marker) in parts(of: text) {
            var words = CLIPWordSplitter(Self.normalized(part)[...])
            while tokens.count < length, let word = words.next() { tokens += encode(word: word) }
            if let marker { tokens.append(marker) }
            if tokens.count >= length { break }
        }
        return Array(tokens.prefix(length - 1)) + [end]
    }

    private func encode(word: [UInt8]) -> [Int32] {
        var tokens = word.map { inner[Int($0)] }
        if let byte = word.last { tokens[tokens.count - 1] = last[Int(byte)] }
        var merger = PairMerger(merges)
        merger.merge(&tokens)
        return tokens
    }

    /// The text between markers that are spelt out in it, each with the marker behind it.
    private func parts(of text: String) -> [(text: Substring, marker: Int32?)] {
        var (parts, rest) = ([(text: Substring, marker: Int32?)](), text[...])
        let names = [(Self.startName, start), (Self.endName, end)]
        while true {
            let found = names.compactMap { name, token in
                rest.range(of: name, options: .literal).map { (range: $0, token: token) }
            }.min { $0.range.lowerBound < $1.range.lowerBound }
            guard let found else { return parts + [(rest, nil)] }
            parts.append((rest[..<found.range.lowerBound], found.token))
            rest = rest[found.range.upperBound...]
        }
    }

    /// Composed and in lower case, each scalar without regard to its neighbours.
    private static func normalized(_ text: Substring) -> String {
        text.precomposedStringWithCanonicalMapping.unicodeScalars
            .reduce(into: "") { $0 += $1.properties.lowercaseMapping }
    }
}
