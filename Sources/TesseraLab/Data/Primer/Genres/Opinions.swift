/// Short opinions, each with the judgement "good" or "bad".
enum Opinions {
    static let genre = PrimerGenre("opinions", book: book) { draft in
        let style = draft.pick(["arrow", "label", "question"])
        let lines = (0..<draft.number(3...6)).map { _ in
            let isGood = draft.onceIn(2)
            draft.bind("opinion", draft.write(isGood ? "praise" : "blame"))
            draft.bind("verdict", isGood ? "good" : "bad")
            return draft.write(style)
        }
        return lines.joined(separator: "\n")
    }

    private static let book = PhraseBook(
        """
        = arrow
        {opinion} -> {verdict}
        = label
        Opinion: {opinion}~Verdict: {verdict}
        = question
        "{opinion}" Good or bad? {Verdict}.
        = praise
        I love this {thing}.
        The {dish} was delicious.
        What a {lovely} {garment}!
        The {profession} was friendly and quick.
        I have never had a better {toy}.
        The journey to {town} was {lovely}.
        Everybody should visit {l:land.capital}.
        We laughed all evening.
        The {instrument} sounded {lovely}.
        The {fruit.s} were fresh and sweet.
        My {relative} liked the {thing} very much.
        The room was clean and bright.
        I would buy this {thing} again.
        This book about {animal.s} is {lovely}.
        = blame
        I hate this {thing}.
        The {dish} was cold.
        What a {awful} {garment}!
        The {profession} was rude and slow.
        The {toy} broke on the first day.
        The journey to {town} was {awful}.
        Nobody should go to the {spot} on a {day}.
        We were bored all evening.
        The {instrument} sounded {awful}.
        The {fruit.s} were rotten and sour.
        My {relative} did not like the {thing} at all.
        The room was dirty and dark.
        I will never buy such a {thing} again.
        This book about {animal.s} is {awful}.
        = lovely: lovely, wonderful, beautiful, splendid, excellent
        = awful: awful, terrible, horrible, dreadful
        """)
}
