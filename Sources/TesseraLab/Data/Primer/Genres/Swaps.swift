/// Chain stories: one thing is given for another, and that for the next.
enum Swaps {
    static let genre = PrimerGenre("swaps", book: book) { draft in
        draft.bind("hero", draft.draw(PeopleWords.names))
        let count = draft.number(4...6)
        let things = (0..<count).map { _ in possession(&draft) }
        draft.bind("first", things[0])
        draft.bind("last", things[count - 1])
        var lines = [draft.write("begin")]
        for (old, new) in zip(things, things.dropFirst()) {
            draft.bind("old", old)
            draft.bind("new", new)
            draft.bind("owner", draft.draw(PeopleWords.professions))
            lines.append(draft.write("swap"))
        }
        lines.append(draft.write("end"))
        draft.bind("count", count - 1)
        if draft.onceIn(2) { lines.append(draft.write("question")) }
        return lines.joined(separator: draft.onceIn(3) ? "\n" : " ")
    }

    private static func possession(_ draft: inout Draft) -> String {
        switch draft.number(0...3) {
        case 0: draft.write(Phrase("{looks} {thing}"))
        case 1: draft.write(Phrase("{treasure}"))
        case 2: draft.write(Phrase("{colour} {garment}"))
        default: draft.write(Phrase("{trait} {stray}"))
        }
    }

    private static let book = PhraseBook(
        """
        = begin
        {Hero} went to market with a {first}.
        One {day}, {hero} found a {first} and did not know what to do with it.
        {Hero} got a {first} for {hero.his} birthday.
        All that {hero} had was a {first}.
        = swap
        {Hero.he.cap} met a {owner} who wanted the {old} and gave {hero.him} a {new} for it.
        {Hero.he.cap} gave the {old} to a {owner} and got a {new}.
        A {owner} came by. "Give me your {old}, and I will give you my {new}." So they did.
        Then {hero} swapped the {old} for a {new}.
        "What a fine {old}!" said a {owner}. "Take this {new} for it." {Hero} agreed.
        The {owner} had a {new} but needed a {old}. So {hero} got the {new}.
        = end
        So {hero} came home with a {last}.
        And with the {last} {hero} went home.
        "What shall I do with a {last}?" said {hero.his} {relative}. "I sent you out with a
            {first}!"
        At home {hero} put the {last} on the table and was {gladness}.
        = question
        What did {hero} have in the beginning? A {first}. And in the end? A {last}.
        How many times did {hero} swap? {Count.word} times.
        So a {first} had become a {last}.
        """)
}
