/// Byte-level byte-pair encoding: any bytes become tokens and come back exactly.
///
/// Source of the scheme: Sennrich et al. 2016 on the bytes of UTF-8 (Radford et al. 2019).
public struct BytePairTokenizer: Sendable, Equatable {
    /// The bytes of each token, by identifier.
    public let tokens: [[UInt8]]
    /// The pairs that were merged, in the order in which they were learned.
    let merges: [TokenPair]

    private let rules: BytePairRules

    /// Puts a tokenizer together.
    ///
    /// - Precondition: every byte is a token, and every merge joins two tokens into a third.
    init(tokens: [[UInt8]], merges: [TokenPair]) {
        self.tokens = tokens
        self.merges = merges
        let identifiers = Dictionary(
            tokens.enumerated().map { ($1, Int32($0)) }, uniquingKeysWith: { first, _ in first })
        let byteTokens: [Int32] = (0...255).map { byte in
            guard let token = identifiers[[UInt8(byte)]] else {
                preconditionFailure("byte \(byte) is not a token")
            }
            return token
        }
        let results: [Int32] = merges.enumerated().map { rank, pair in
            guard let token = identifiers[tokens[Int(pair.left)] + tokens[Int(pair.right)]] else {
                preconditionFailure("merge \(rank) does not give a token")
            }
            return token
        }
        rules = BytePairRules(
            tokens: tokens, byteTokens: byteTokens, merges: MergeTable(merges, results: results))
    }

    /// Whether both have the same tokens and merges.
    public static func == (a: Self, b: Self) -> Bool {
        a.tokens == b.tokens && a.merges == b.merges
    }

    /// Number of tokens.
    public var vocabularySize: Int { tokens.count }

    /// The tokens of a text; O(n log n) in its bytes.
    public func encode(_ text: String) -> [Int32] {
        var text = text
        return text.withUTF8 { BytePairEncoder.encode($0, rules).tokens }
    }

    /// The tokens of any bytes; O(n log n) in their number.
    public func encode(bytes: [UInt8]) -> [Int32] { encodeCounting(bytes: bytes).tokens }

    /// The tokens of any bytes, and how many neighbouring pairs were looked at to merge them.
    package func encodeCounting(bytes: [UInt8]) -> (tokens: [Int32], looks: Int) {
        bytes.withUnsafeBufferPointer { BytePairEncoder.encode($0, rules) }
    }

    /// The bytes of tokens; identifiers outside the vocabulary (markers, image codes) give none.
    public func decode(_ ids: some Sequence<Int32>) -> [UInt8] {
        ids.flatMap { tokens.indices.contains(Int($0)) ? tokens[Int($0)] : [] }
    }

    /// The text of tokens; bytes that are not UTF-8 become U+FFFD.
    public func text(_ ids: some Sequence<Int32>) -> String {
        String(decoding: decode(ids), as: UTF8.self)
    }

    /// A token for people: a leading space as `_`, control characters as escapes, half characters
    /// as their bytes.
    public func display(_ id: Int32) -> String {
        guard tokens.indices.contains(Int(id)) else { return "<\(id)>" }
        guard let text = String(validating: tokens[Int(id)], as: UTF8.self) else {
            return tokens[Int(id)].map { byte in
                let digits = String(byte, radix: 16, uppercase: true)
                return byte >= 0x80 ? "<\(digits)>" : String(Character(Unicode.Scalar(byte)))
            }.joined()
        }
        return text.unicodeScalars.map(Self.visible).joined()
    }

    private static func visible(_ scalar: Unicode.Scalar) -> String {
        switch scalar {
        case " ": "_"
        case "\n": "\\n"
        case "\t": "\\t"
        case "\r": "\\r"
        case _ where scalar.value < 0x20 || scalar.value == 0x7F:
            "<\(String(scalar.value, radix: 16, uppercase: true))>"
        default: String(Character(scalar))
        }
    }
}
