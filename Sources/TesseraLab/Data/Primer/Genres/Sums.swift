/// Arithmetic in digits and in words.
enum Sums {
    static let genre = PrimerGenre("sums", book: book) { draft in
        let lines = (0..<draft.number(3...7)).map { _ in line(&draft) }
        return lines.joined(separator: draft.onceIn(3) ? " " : "\n")
    }

    private static func line(_ draft: inout Draft) -> String {
        let (rule, left, right, result) = exercise(&draft)
        draft.bind("a", left)
        draft.bind("b", right)
        draft.bind("c", result)
        return draft.write(rule)
    }

    /// A kind of exercise with its numbers.
    private static func exercise(_ draft: inout Draft) -> (String, Int, Int, Int) {
        switch draft.number(0...5) {
        case 0, 1:
            let (a, b) = SumFacts.addends(&draft)
            return ("plus", a, b, a + b)
        case 2, 3:
            let (a, b) = SumFacts.addends(&draft)
            return ("minus", a + b, b, a)
        case 4:
            let (a, b) = (draft.number(2...10), draft.number(2...10))
            return ("times", a, b, a * b)
        default:
            let (a, b) = (draft.number(2...10), draft.number(2...10))
            return ("divided", a * b, b, a)
        }
    }

    private static let book = PhraseBook(
        """
        = plus
        {a} + {b} = {c}
        {a} + {b} = {c}
        {a} plus {b} is {c}.
        {A.word} plus {b.word} is {c.word}.
        {A.word} and {b.word} make {c.word}.
        The sum of {a} and {b} is {c}.
        Add {b} to {a} and you get {c}.
        What is {a} plus {b}? It is {c}.
        = minus
        {a} - {b} = {c}
        {a} - {b} = {c}
        {a} minus {b} is {c}.
        {A.word} minus {b.word} is {c.word}.
        Take {b} from {a} and {c} [is/are] left.
        What is {a} minus {b}? It is {c}.
        The difference between {a} and {b} is {c}.
        = times
        {a} x {b} = {c}
        {a} times {b} is {c}.
        {A.word} times {b.word} is {c.word}.
        What is {a} times {b}? It is {c}.
        = divided
        {a} : {b} = {c}
        {a} divided by {b} is {c}.
        {A.word} divided by {b.word} is {c.word}.
        How often does {b} go into {a}? {C.word} times.
        """)
}
