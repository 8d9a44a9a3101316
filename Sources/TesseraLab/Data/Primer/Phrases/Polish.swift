/// Puts right what a template cannot know: spaces around what was left out, and "a" or "an".
enum Polish {
    /// The text with single spaces, none before punctuation, and fitting articles.
    static func text(_ text: String) -> String {
        var text = text
        return text.withUTF8 { bytes in
            let spaced = withSingleSpaces(bytes)
            let polished = spaced.withUnsafeBufferPointer(withArticles)
            return String(decoding: polished, as: UTF8.self)
        }
    }

    private static let space = UInt8(ascii: " ")
    private static let newline = UInt8(ascii: "\n")

    private static func withSingleSpaces(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count)
        for byte in bytes {
            if byte == space {
                guard let last = result.last, last != space, last != newline else { continue }
            } else if result.last == space, byte == newline || isClosing(byte) {
                result.removeLast()
            }
            result.append(byte)
        }
        while result.last == space || result.last == newline { result.removeLast() }
        return result
    }

    private static func isClosing(_ byte: UInt8) -> Bool {
        switch byte {
        case UInt8(ascii: "."), UInt8(ascii: ","), UInt8(ascii: "!"), UInt8(ascii: "?"),
            UInt8(ascii: ";"), UInt8(ascii: ":"):
            true
        default: false
        }
    }

    private static func withArticles(_ bytes: UnsafeBufferPointer<UInt8>) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(bytes.count + 8)
        var previous = space
        for (index, byte) in bytes.enumerated() {
            result.append(byte)
            if byte | 0x20 == UInt8(ascii: "a"), !isLetter(previous),
                index + 2 < bytes.count, bytes[index + 1] == space,
                Article.soundsLikeVowel(UnsafeBufferPointer(rebasing: bytes[(index + 2)...]))
            {
                result.append(UInt8(ascii: "n"))
            }
            previous = byte
        }
        return result
    }

    /// Also hyphens and apostrophes, which do not end a word.
    private static func isLetter(_ byte: UInt8) -> Bool {
        (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte | 0x20)
            || byte == UInt8(ascii: "-") || byte == UInt8(ascii: "'")
    }
}
