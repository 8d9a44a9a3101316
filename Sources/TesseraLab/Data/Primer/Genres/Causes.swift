/// What leads to what, said with "because", "so", "if" and their like.
enum Causes {
    static let genre = PrimerGenre("causes", book: book)

    private static let book = PhraseBook(
        """
        = start
        {because} {because} {because}
        {because} {because} {question}
        {question} {question} {question}
        {chain}
        {condition} {condition}
        {because} {condition} {question}
        {although} {because} {although}
        {talk}
        = because
        {A1.effect:cause} because {a1.cause}.
        {A2:cause}, so {a2.effect}.
        Because {a3:cause}, {a3.effect}.
        {A4:cause}. That is why {a4.effect}.
        {A5:cause}, and therefore {a5.effect}.
        Since {a6:cause}, {a6.effect}.
        {A7.effect:cause}. The reason was simple: {a7.cause}.
        {A8:cause}. As a result, {a8.effect}.
        = question
        Why was it that {q1:cause.effect}? Because {q1.cause}.
        {Q2:cause}. And then? Well, {q2.effect}.
        What happened when {q3:cause}? {Q3.effect.cap}.
        {Q4.effect:cause}. Why? Because {q4.cause}.
        = chain
        First {c1:cause}. So {c1.effect}. Meanwhile {c2:cause}, and so {c2.effect}. [What a day!/One
            thing leads to another./In the end {name} was {feeling}.]
        {C1:cause}, therefore {c1.effect}. {C2:cause}, therefore {c2.effect}. {C3:cause}, therefore
            {c3.effect}.
        {Thatday}, {c1:cause}. Nobody was surprised that {c1.effect}. But when {incident}, everybody
            was {feeling}.
        = condition
        If you do not {d:deed}, {nobody-will}.
        If there is {w:weather}, {w.advice}.
        When {incident}, one should [stay calm/not run away/call somebody/count to ten].
        If {name} had not been so {trait}, all would have gone well.
        Unless somebody {d2:deed.es}, it will never be done.
        Whoever wants to {wish} must first learn to {deed}.
        = nobody-will
        nobody will
        somebody else must
        it will not do itself
        the {profession} will complain
        = although
        Although {b1:cause}, [nobody minded/they went on/it was a good day/{name} was {feeling}].
        {B2:cause}, but nevertheless [they were cheerful/{name} stayed/the work was done in time].
        In spite of the {weather}, {name} went out to {deed}.
        It was {mood}, yet {name} {deed.ed}.
        = talk
        "Why is it that {q:cause.effect}?" asked {name}. "Because {q.cause}," said {name}. "[Is that
            all/And why was that/I see]?" "[Yes, that is all/Nobody knows/Ask the {profession}]."
        {Hero:name} [sighed/laughed/shook {hero.his} head]. "{Q:cause}," {hero.he} said, "so of
            course {q.effect}."
        The {profession} explained: "{Q:cause}. That is why {q.effect}. If it happens again,
            {deed}."
        """)
}
