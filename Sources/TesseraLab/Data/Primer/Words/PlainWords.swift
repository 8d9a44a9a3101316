/// Single words of the lexicon for lessons about letters: spelling, sorting, counting.
enum PlainWords {
    /// Words of three to nine small letters from many tables, in alphabetical order.
    static let all: [String] = {
        let tables = [
            "animal", "thing", "furniture", "food", "colour", "profession", "tree", "flower", "toy",
            "landscape", "material", "bodypart", "vehicle", "instrument", "garment", "opposite",
            "contrary", "noun", "verb", "substance", "action", "quality", "trait",
        ]
        let words = tables.compactMap(Lexicon.table).flatMap { $0.terms.map { $0.text() } }
        return Set(words.filter(isPlain)).sorted()
    }()

    /// Draws different words.
    static func some(_ count: Int, _ draft: inout Draft) -> [String] {
        var words: [String] = []
        while words.count < count {
            let word = draft.pick(all)
            if !words.contains(word) { words.append(word) }
        }
        return words
    }

    private static func isPlain(_ word: String) -> Bool {
        (3...9).contains(word.utf8.count)
            && word.utf8.allSatisfy { (UInt8(ascii: "a")...UInt8(ascii: "z")).contains($0) }
    }
}
