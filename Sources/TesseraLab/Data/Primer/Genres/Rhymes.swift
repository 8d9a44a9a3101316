/// Small poems whose lines rhyme, and lessons about rhyme.
enum Rhymes {
    static let genre = PrimerGenre("rhymes", book: book) { draft in
        let stanzas = (0..<draft.number(1...2)).map { _ in stanza(&draft) }
        return stanzas.joined(separator: "\n\n")
    }

    private static func stanza(_ draft: inout Draft) -> String {
        let kind = draft.pick(["couplets", "couplets", "lesson", "lesson", "nonsense"])
        let families =
            kind == "lesson" ? SpeechWords.rhymes + SpeechWords.otherRhymes : SpeechWords.rhymes
        for (label, family) in zip(["a", "b", "c"], draft.shuffled(families)) {
            let words = draft.shuffled(family)
            draft.bind(label + "1", words[0])
            draft.bind(label + "2", words[1])
        }
        return draft.write(kind)
    }

    private static let book = PhraseBook(
        """
        = couplets
        {line} {a1},~{line2} {a2}.~{line} {b1},~{line2} {b2}.
        {line} {a1},~{line} {b1},~{line2} {a2},~{line2} {b2}.
        One, two, {a1} and {a2},~three, four, {b1} and {b2}.~{line} {c1},~{line2} {c2}.
        {line} {a1}~{line2} {a2};~{line} {b1}~{line2} {b2}.~[Tra la la/Hey ho/So it goes], so it
            goes,~and nobody knows.
        = line
        I went out to find a
        I dreamt last night about a
        Said the {animal} to the
        There was a {looks} little
        Have you ever seen a
        My {relative} gave me a
        I know a song about a
        Under the {tree} I saw a
        Once upon a time a
        A {animal} asked me for a
        In {month} we all need a
        Who has lost the {looks}
        = line2
        and what I found was only a
        that looked exactly like a
        I wish I only had a
        as {opposite} as any
        and next to it there was a
        and all I gave {thanks} was a
        that ended with a
        beside it lay a {looks}
        but it was nothing but a
        and sat upon the
        but all we have is a
        and who has found the
        = thanks: in return, to him, to her
        = lesson
        The word "{a1}" rhymes with "{a2}", and "{b1}" rhymes with "{b2}".
        What rhymes with "{a1}"? The word "{a2}". What rhymes with "{b1}"? The word "{b2}".
        "{A1.cap}" and "{a2}" rhyme. "{A1.cap}" and "{b1}" do not.
        {a1} - {a2}, {b1} - {b2}, {c1} - {c2}: these words rhyme.
        Find the rhyme: {a1}, {a2}. Find the rhyme: {b1}, {b2}.
        = nonsense
        {Syllable}, {syllable}, {a1} and {a2},~{syllable}, {syllable}, {b1} and {b2}.~[Out goes the
            {animal}/In comes the {animal}/Round goes the {toy}], out go you.
        {Syllable} the {a1}, {syllable} the {a2},~{syllable} the {b1} and {syllable} the {b2}.
        = syllable: eeny, hickory, fiddle-dee, rumpety, clip-clop, snip-snap, ding-dong, tick-tock,
            pit-a-pat, flip-flop
        """)
}
