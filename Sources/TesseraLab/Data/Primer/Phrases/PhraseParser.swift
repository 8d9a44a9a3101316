/// Reads the template language of `Phrase` by recursive descent over bytes.
struct PhraseParser {
    private let bytes: [UInt8]
    private var position = 0

    init(_ source: some StringProtocol) { bytes = Array(source.utf8) }

    var isAtEnd: Bool { position == bytes.count }

    /// Reads pieces up to one of the given bytes or the end.
    mutating func pieces(until ends: [UInt8]) -> [Phrase.Piece] {
        var pieces: [Phrase.Piece] = []
        var text: [UInt8] = []
        func flushed() -> [Phrase.Piece] {
            text.isEmpty ? [] : [.text(String(decoding: text, as: UTF8.self))]
        }
        while position < bytes.count, !ends.contains(bytes[position]) {
            let byte = bytes[position]
            switch byte {
            case UInt8(ascii: "{"), UInt8(ascii: "["):
                pieces += flushed()
                text = []
                position += 1
                pieces.append(byte == UInt8(ascii: "{") ? .slot(slot()) : .choice(choices()))
            case UInt8(ascii: "]"), UInt8(ascii: "}"): return pieces + flushed()
            default:
                text.append(byte == UInt8(ascii: "~") ? UInt8(ascii: "\n") : byte)
                position += 1
            }
        }
        return pieces + flushed()
    }

    private mutating func choices() -> [Phrase] {
        var phrases: [Phrase] = []
        let ends = [UInt8(ascii: "/"), UInt8(ascii: "]")]
        while true {
            phrases.append(Phrase(pieces: pieces(until: ends)))
            precondition(!isAtEnd, "phrase with an open choice: \(source)")
            position += 1
            if bytes[position - 1] == UInt8(ascii: "]") { return phrases }
        }
    }

    private mutating func slot() -> Phrase.Slot {
        let start = position
        while position < bytes.count, bytes[position] != UInt8(ascii: "}") { position += 1 }
        precondition(!isAtEnd, "phrase with an open slot: \(source)")
        let inner = String(decoding: bytes[start..<position], as: UTF8.self)
        position += 1
        return Phrase.Slot(inner)
    }

    private var source: String { String(decoding: bytes, as: UTF8.self) }
}

extension Phrase.Slot {
    /// Reads what stands between the braces.
    fileprivate init(_ source: String) {
        let lowered = source.lowercased()
        isCapitalised = lowered.utf8.first != source.utf8.first
        isSilent = lowered.contains("=")
        let sides = lowered.split { $0 == ":" || $0 == "=" }
            .map { $0.split(separator: ".").map(String.init) }
        precondition(!sides.isEmpty, "phrase with an empty slot")
        let source = sides[sides.count - 1]
        label = sides.count > 1 ? sides[0][0] : nil
        name = source[0]
        path = (sides.count > 1 ? Array(sides[0].dropFirst()) : []) + source.dropFirst()
    }
}
