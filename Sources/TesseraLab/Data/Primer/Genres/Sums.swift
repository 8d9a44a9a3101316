/// Arithmetic in digits and in words.
enum Sums {
    static let genre = PrimerGenre("sums", book: book) { draft in
        let lines = (0..<draft.number(3...9)).map { _ in line(&draft) }
        return draft.onceIn(3) ? Listing.paragraph(lines) : lines.joined(separator: "\n")
    }

    /// A kind of exercise: its rule and the sign between its numbers.
    private enum Kind: String, CaseIterable {
        case plus, minus, times, divided

        var sign: String {
            switch self {
            case .plus: "+"
            case .minus: "-"
            case .times: "x"
            case .divided: "/"
            }
        }
    }

    private static func line(_ draft: inout Draft) -> String {
        let kind = draft.pick([Kind.plus, .plus, .minus, .minus, .times, .divided])
        for (label, number) in zip(["a", "b", "c"], numbers(of: kind, &draft)) {
            draft.bind(label, number)
        }
        draft.bind("sign", kind.sign)
        return draft.write(draft.onceIn(2) ? "equation" : kind.rawValue)
    }

    /// Two given numbers and the result.
    private static func numbers(of kind: Kind, _ draft: inout Draft) -> [Int] {
        switch kind {
        case .plus, .minus:
            let (left, right) = SumFacts.addends(&draft)
            let sum = left + right
            return kind == .plus ? [left, right, sum] : [sum, right, left]
        case .times, .divided:
            let (left, right) = (draft.number(2...10), draft.number(2...10))
            let product = left * right
            return kind == .times ? [left, right, product] : [product, right, left]
        }
    }

    private static let book = PhraseBook(
        """
        = equation
        {a} {sign} {b} = {c}
        = plus
        {a} plus {b} is {c}.
        {A.word} plus {b.word} is {c.word}.
        {A.word} and {b.word} make {c.word}.
        The sum of {a} and {b} is {c}.
        Add {b} to {a} and you get {c}.
        What is {a} plus {b}? It is {c}.
        = minus
        {a} minus {b} is {c}.
        {A.word} minus {b.word} is {c.word}.
        Take {b} from {a} and {c} [is/are] left.
        What is {a} minus {b}? It is {c}.
        The difference between {a} and {b} is {c}.
        = times
        {a} times {b} is {c}.
        {A.word} times {b.word} is {c.word}.
        What is {a} times {b}? It is {c}.
        = divided
        {a} divided by {b} is {c}.
        {A.word} divided by {b.word} is {c.word}.
        How often does {b} go into {a}? {C.word} times.
        """)
}
