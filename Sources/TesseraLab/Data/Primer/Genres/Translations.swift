/// Words and sentences in English and in Lumic.
enum Translations {
    static let genre = PrimerGenre("translations", book: book) { draft in
        let style = draft.pick(["pair", "pair", "said", "arrow"])
        let lines = (0..<draft.number(3...6)).map { _ in
            let (english, lumic) = draft.onceIn(3) ? word(&draft) : sentence(&draft)
            draft.bind("english", english)
            draft.bind("lumic", lumic)
            return draft.write(style)
        }
        let head = draft.onceIn(2) ? draft.write("head") + "\n" : ""
        return head + lines.joined(separator: style == "said" ? " " : "\n")
    }

    private static func word(_ draft: inout Draft) -> (String, String) {
        let tables = [InventedTongue.nouns, InventedTongue.adjectives, InventedTongue.verbs]
        let term = draft.term(of: draft.pick(tables))
        return (term.text(), term.text("word"))
    }

    /// A sentence of a subject, perhaps an object, and a verb at the end.
    private static func sentence(_ draft: inout Draft) -> (String, String) {
        let subject = group(&draft)
        guard draft.onceIn(2) else {
            let verb = draft.term(of: InventedTongue.verbs)
            let isNegative = draft.onceIn(5)
            let english = isNegative ? "does not " + verb.text() : VerbForm.third(of: verb.text())
            return (
                subject.english + " " + english,
                subject.lumic + (isNegative ? " na " : " ") + verb.text("word")
            )
        }
        let object = group(&draft)
        let verb = draft.term(of: InventedTongue.transitives)
        return (
            [subject.english, VerbForm.third(of: verb.text()), object.english].joined(
                separator: " "),
            [subject.lumic, object.lumic, verb.text("word")].joined(separator: " ")
        )
    }

    /// A noun with its article and perhaps an adjective.
    private static func group(_ draft: inout Draft) -> (english: String, lumic: String) {
        let noun = draft.term(of: InventedTongue.nouns)
        guard draft.onceIn(2) else { return ("the " + noun.text(), noun.text("word")) }
        let adjective = draft.term(of: InventedTongue.adjectives)
        return (
            "the " + adjective.text() + " " + noun.text(),
            noun.text("word") + " " + adjective.text("word")
        )
    }

    private static let book = PhraseBook(
        """
        = pair
        English: {english}~Lumic: {lumic}
        = arrow
        {english} -> {lumic}
        = said
        In Lumic, "{english}" is "{lumic}".
        "{Lumic}" means "{english}".
        The {l:lumian} say "{lumic}" when they mean "{english}".
        How do you say "{english}" in Lumic? "{Lumic}".
        What does "{lumic}" mean in English? "{English}".
        = lumian
        Lumerians
        people of Lumeria
        = head
        A lesson in Lumic
        From English to Lumic
        Words and sentences from Lumeria
        """)
}
