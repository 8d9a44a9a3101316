/// Short lessons about words with contrary senses.
enum Opposites {
    static let genre = PrimerGenre("opposites", book: book)

    private static let book = PhraseBook(
        """
        = start
        {contrast} {contrast} {contrast}
        {contrast} {instance} {contrast} {instance}
        {lesson}
        {lesson} {contrast}
        {question} {question} {question}
        {question} {question} {question} {question}
        {instance} {instance} {instance}
        {question} {instance} {otherfact}
        = contrast
        The opposite of {o:opposite} is {o.other}.
        {Word:opposite} is the opposite of {word.other}.
        {Pair:opposite} and {pair.other} are opposites.
        What is not {q:opposite} may be {q.other}.
        If something is {r:opposite}, it is not {r.other}.
        {otherfact}
        = otherfact
        The opposite of {c:contrary} is {c.reverse}.
        {Cc:contrary} and {cc.reverse} are opposites.
        The word "{d:contrary}" means the contrary of "{d.reverse}".
        = instance
        {E:opposite} like {e.thing}, {e.other} like {e.otherthing}.
        {E:opposite.thing} is {e.opposite}, but {e.otherthing} is {e.other}.
        We call {g:opposite.thing} {g.opposite} and {g.otherthing} {g.other}.
        Think of {h:opposite.thing} and you know what {h.opposite} means; think of {h.otherthing}
            and you know what {h.other} means.
        = lesson
        Some words come in pairs: {i:opposite} and {i.other}, {j:opposite} and {j.other},
            {k:contrary} and {k.reverse}. [Such words are called opposites./Each says the contrary
            of the other./If you know one, you can find the other.]
        "{P:opposite}," said the teacher. "{p.other.cap}!" cried the children. "{Q2:contrary}," said
            the teacher. "{q2.reverse.cap}!" they cried.
        {Hero:name} said, "It is {s:opposite}." {Friend:name} said, "No, it is {s.other}." [They
            could not agree./Only one of them was right./They looked again, and {hero} was right.]
        Yesterday it was {s:opposite}, today it is {s.other}. How things change!
        Not everything that is {s:opposite} stays {s.opposite}. One day it may be {s.other}.
        = question
        What is the opposite of {a1:opposite}? {A1.other}.
        Is {b1:opposite.thing} {b1.opposite} or {b1.other}? {B1.opposite.cap}.
        Is {b2:opposite.otherthing} {b2.opposite} or {b2.other}? {B2.other}.
        What is the opposite of {a3:contrary}? {A3.reverse}.
        Which word is the contrary of "{a4:contrary}"? It is "{a4.reverse}".
        """)
}
