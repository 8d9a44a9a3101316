/// Sayings and what they mean.
enum Sayings {
    static let genre = PrimerGenre("sayings", book: book)

    private static let book = PhraseBook(
        """
        = start: {meaning} {meaning}, {meaning} {scene}, {scene} {meaning}, {asked} {asked},
            {s=saying}{n=name}{tale}, {list}
        = meaning
        "{A1:saying}." That means: {a1.sense}.
        People in {l:land} say: "{A2:saying}." They mean that {a2.sense}.
        "{A3:saying}," said the old {profession}, and what was meant is that {a3.sense}.
        An old saying goes: "{A4:saying}." In other words, {a4.sense}.
        = asked
        What does it mean when somebody says, "{B1:saying}"? It means that {b1.sense}.
        Which saying tells us that {b2:saying.sense}? "{B2}."
        "{B3:saying}." Why? Because {b3.sense}.
        = scene
        {Hero:name} wanted to {wish} but was {sorrow}. "{Saying}," said {hero.his} {relative}.
        When {incident}, everybody was {sorrow}. Only {name} said, "{Saying}."
        "Why do you always say '{Saying}'?" asked {name}. "Because my {relative} said it, too."
        = tale
        {N} had to {deed} but did not want to. "{S}," said {n.his} {relative}. "What does that
            mean?" asked {n}. "It means that {s.sense}." {N} thought about it and went to work.
        Over the door of the {spot} stood the words: "{S}." {N} read them every day. Years later,
            when {incident}, {n.he} understood them: {s.sense}.
        {N} wrote "{S}" on a piece of paper and put it under the {furniture}. "So that I remember
            that {s.sense}," {n.he} said.
        = list
        Sayings from {l:land}~- {Saying}.~- {Saying}.~- {Saying}.
        """)
}
