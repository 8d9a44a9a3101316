/// An emoji of a single character.
struct Emoji: Sendable, Equatable {
    /// The character, without the mark that asks for colour.
    var character: Unicode.Scalar
    /// What Unicode calls it: "grinning face".
    var name: String
    /// "Smileys & Emotion".
    var group: String
}

/// Unicode's list of emoji, as its file `emoji-test.txt` gives it (UTS #51).
enum EmojiTable {
    private static let colorMark = "FE0F"

    /// The fully qualified emoji that are one character, in the file's order.
    ///
    /// Sequences (flags, families, skin tones) need the rules of a text layout and are left out.
    static func emoji(in file: String) -> [Emoji] {
        var group = ""
        var found: [Emoji] = []
        for line in file.split(whereSeparator: \.isNewline) {
            if line.hasPrefix("# group: ") {
                group = String(line.dropFirst(9))
            } else if let emoji = emoji(line, group: group) {
                found.append(emoji)
            }
        }
        return found
    }

    /// Reads "1F600 ; fully-qualified # 😀 E1.0 grinning face".
    private static func emoji(_ line: Substring, group: String) -> Emoji? {
        let halves = line.split(separator: "#", maxSplits: 1)
        let fields = halves.first?.split(separator: ";") ?? []
        guard halves.count == 2, fields.count == 2,
            fields[1].split(separator: " ") == ["fully-qualified"]
        else { return nil }
        let digits = fields[0].split(separator: " ").filter { $0 != colorMark }
        let name = halves[1].split(separator: " ").dropFirst(2).joined(separator: " ")
        guard digits.count == 1, !name.isEmpty,
            let character = UInt32(digits[0], radix: 16).flatMap(Unicode.Scalar.init)
        else { return nil }
        return Emoji(character: character, name: name, group: group)
    }
}
