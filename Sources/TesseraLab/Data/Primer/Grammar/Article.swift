/// The choice between "a" and "an", which follows the sound of the next word.
enum Article {
    /// "a" or "an" before a word or a number in digits.
    static func indefinite(before word: String) -> String {
        var word = word
        return word.withUTF8(soundsLikeVowel) ? "an" : "a"
    }

    /// Whether a text begins with the sound of a vowel.
    static func soundsLikeVowel(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard let first = text.first else { return false }
        switch first | 0x20 {
        case UInt8(ascii: "a"), UInt8(ascii: "i"): return true
        case UInt8(ascii: "e"): return !["eu", "ewe"].contains { begins(text, with: $0) }
        case UInt8(ascii: "o"):
            return !["one ", "one-", "once"].contains { begins(text, with: $0) }
        case UInt8(ascii: "u"): return !soundsLikeYou(text)
        case UInt8(ascii: "h"):
            return ["hour", "honest", "honour", "heir"].contains { begins(text, with: $0) }
        case UInt8(ascii: "8"): return true
        case UInt8(ascii: "1"): return isElevenOrEighteen(text)
        default: return isLetterNamedWithVowel(text)
        }
    }

    private static func soundsLikeYou(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        if ["unin", "unim"].contains(where: { begins(text, with: $0) }) { return false }
        return ["uni", "use", "usu", "uten", "uku"].contains { begins(text, with: $0) }
    }

    private static func isElevenOrEighteen(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        let digits = text.prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return digits.count % 3 == 2
            && (digits[1] == UInt8(ascii: "1") || digits[1] == UInt8(ascii: "8"))
    }

    /// "an F", but "a B".
    private static func isLetterNamedWithVowel(_ text: UnsafeBufferPointer<UInt8>) -> Bool {
        guard text.count == 1 || !(UInt8(ascii: "a")...UInt8(ascii: "z")).contains(text[1] | 0x20)
        else { return false }
        return "FHLMNRSX".utf8.contains(text[0])
    }

    private static func begins(_ text: UnsafeBufferPointer<UInt8>, with start: String) -> Bool {
        text.count >= start.utf8.count
            && zip(text, start.utf8).allSatisfy { $0 | 0x20 == $1 | 0x20 }
    }
}
