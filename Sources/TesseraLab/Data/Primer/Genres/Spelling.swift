/// Lessons about the letters of words.
enum Spelling {
    static let genre = PrimerGenre("spelling", book: book) { draft in
        let lesson = draft.pick(["spelled", "lines", "lines", "mixed", "mixed", "mixed"])
        let count = draft.number(3...6)
        let words = PlainWords.some(count, &draft)
        let kind = draft.pick(kinds)
        let lines = words.map { word in
            bind(word, &draft)
            return draft.write(
                lesson == "mixed" ? draft.pick(kinds) : lesson == "lines" ? kind : lesson)
        }
        return lesson == "mixed" ? Listing.paragraph(lines) : lines.joined(separator: "\n")
    }

    private static let kinds = [
        "spelled", "first", "last", "length", "vowels", "backwards", "capital",
    ]

    private static func bind(_ word: String, _ draft: inout Draft) {
        let letters = word.map(String.init)
        draft.bind("word", word)
        draft.bind("letters", letters.joined(separator: "-"))
        draft.bind("initial", letters[0])
        draft.bind("final", letters[letters.count - 1])
        draft.bind("count", letters.count)
        draft.bind("some", letters.filter { "aeiou".contains($0) }.count)
        draft.bind("reverse", String(word.reversed()))
    }

    private static let book = PhraseBook(
        """
        = spelled
        {word}: {letters}
        {word} is spelt {letters}
        spell {word}: {letters}
        = first
        The first letter of "{word}" is "{initial}".
        The word "{word}" begins with "{initial}".
        {word} begins with {initial}
        = last
        The last letter of "{word}" is "{final}".
        The word "{word}" ends with "{final}".
        {word} ends with {final}
        = length
        The word "{word}" has {count} letters.
        The word "{word}" has {count.word} letters.
        {word}: {count} letters
        How many letters has "{word}"? {Count.word}.
        = vowels
        Number of vowels in "{word}": {some}.
        {word} ({letters}): vowels {some}
        = backwards
        {word} read backwards is {reverse}
        {word} -> {reverse}
        = capital
        {word} -> {word.upper}
        {word} in capital letters: {word.upper}
        """)
}
