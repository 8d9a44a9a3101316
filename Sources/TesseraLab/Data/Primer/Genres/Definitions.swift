/// Words and what they mean, as a dictionary, a lesson or a puzzle has them.
enum Definitions {
    static let genre = PrimerGenre("definitions", book: book)

    private static let book = PhraseBook(
        """
        = start
        {noun-line} {noun-line} {verb-line}
        {noun-line} {substance-line} {adjective-line}
        {noun-line} {verb-line} {verb-line} {adjective-line}
        {substance-line} {substance-line} {noun-line}
        {adjective-line} {adjective-line} {verb-line}
        {question} {question} {question}
        {question} {question} {question} {question}
        {entry}~{entry}~{entry}~{entry}
        {entry}~{entry}~{entry}~{entry}~{entry}~{entry}
        {lesson}
        {lesson} {question}
        {guess}
        {guess}~{guess}
        {clue}~{clue}~{clue}
        = noun-line
        A {n1:noun} is {n1.meaning}.
        {N2.meaning:noun} is called a {n2}.
        The word "{n3:noun}" means {n3.meaning}.
        When we say "{n4:noun}", we mean {n4.meaning}.
        We call it a {n5:noun}: {n5.meaning}.
        You all know what a {n6:noun} is. It is {n6.meaning}.
        = substance-line
        {S1:substance} is {s1.meaning}.
        The word "{s2:substance}" means {s2.meaning}.
        We call it {s3:substance}: {s3.meaning}.
        What people call {s4:substance} is nothing but {s4.meaning}.
        = verb-line
        To {v1:verb} means to {v1.meaning}.
        Those who {v2:verb} {v2.meaning}.
        If you {v3:verb}, you {v3.meaning}.
        The verb "{v4:verb}" stands for "{v4.meaning}".
        = adjective-line
        Something {q1:quality} {q1.meaning}.
        If a thing is {q2:quality}, it {q2.meaning}.
        We call a thing {q3:quality} when it {q3.meaning}.
        "{Q4:quality}" is said of a thing that {q4.meaning}.
        = question
        What is a {n:noun}? {N.meaning}.
        What is {s:substance}? {S.meaning}.
        What does "to {v:verb}" mean? To {v.meaning}.
        What does "{q:quality}" mean? That a thing {q.meaning}.
        What do you call {m:noun.meaning}? A {m}.
        Which word means "to {w:verb.meaning}"? {W}.
        = entry
        {e1:noun}: {e1.meaning}
        {e2:noun}: {e2.meaning}
        {e3:substance}: {e3.meaning}
        {e4:verb}: to {e4.meaning}
        {e5:quality}: said of a thing that {e5.meaning}
        = lesson
        "What is a {n:noun}?" asked {name}. "{N.meaning}," answered the teacher. X           
            {m:noun}?" "{M.meaning}."
        {Girl} did not know the word "{n:noun}", so she looked it up. "{N.meaning.cap}," said the
            book.
        {Boy} read the word "{v:verb}" in a story. He asked his {relative} what it meant. "It means
            to {v.meaning}," was the answer.
        Today's word is "{n:noun}". A {n} is {n.meaning}. Can you use it in a sentence? {Name}
            wrote: "[I have never seen/Yesterday I saw/I dreamt of/We talked about/My {relative}
            knows] a {n}."
        "I know a new word," said {hero:name}. "It is {q:quality}." "And what does it mean?" "That
            something {q.meaning}."
        = guess
        I am thinking of {n:noun.meaning}. What is it? It is a {n}.
        It is {n:noun.meaning}. What could it be? A {n}!
        Guess the word: to {v:verb.meaning}. The answer is "{v}".
        It {q:quality.meaning}. Which word do I mean? {Q.cap}.
        = clue
        {c1:noun.meaning} -> {c1}
        {c2:noun.meaning} -> {c2}
        {c3:substance.meaning} -> {c3}
        to {c4:verb.meaning} -> {c4}
        """)
}
