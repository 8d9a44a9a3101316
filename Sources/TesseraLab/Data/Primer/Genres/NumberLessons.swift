/// Numbers in words, in rows, compared, even and odd.
enum NumberLessons {
    static let genre = PrimerGenre("number lessons", book: book) { draft in
        let kind = draft.pick(kinds)
        let isMixed = draft.onceIn(4)
        let lines = (0..<draft.number(3...6)).map { _ in
            line(isMixed ? draft.pick(kinds) : kind, &draft)
        }
        return draft.onceIn(3) ? Listing.paragraph(lines) : lines.joined(separator: "\n")
    }

    private static let kinds = ["words", "row", "order", "even", "neighbours", "double", "ordinal"]

    private static func line(_ kind: String, _ draft: inout Draft) -> String {
        let first = draft.number(1...draft.pick([12, 20, 99, 999]))
        draft.bind("a", first)
        switch kind {
        case "row": draft.bind("row", row(&draft))
        case "order":
            let second = first + draft.number(1...draft.pick([5, 30, 200]))
            draft.bind("b", second)
        case "even": draft.bind("kind", first.isMultiple(of: 2) ? "even" : "odd")
        case "neighbours":
            draft.bind("before", first - 1)
            draft.bind("after", first + 1)
        case "double":
            draft.bind("half", first)
            draft.bind("whole", 2 * first)
        case "ordinal":
            let place = draft.number(1...31)
            draft.bind("a", place)
            draft.bind("place", NumberWord.ordinal(place))
        default: break
        }
        return draft.write(kind)
    }

    /// An arithmetic row that rises, falls or doubles.
    private static func row(_ draft: inout Draft) -> String {
        let step = draft.pick([1, 2, 2, 3, 4, 5, 10, 10, 100])
        let count = draft.number(5...8)
        let start = draft.number(0...30)
        if draft.onceIn(6) { return (0..<count).map { String(1 << $0) }.joined(separator: ", ") }
        let row = (0..<count).map { start + $0 * step }
        return (draft.onceIn(4) ? row.reversed() : row).map(String.init).joined(separator: ", ")
    }

    private static let book = PhraseBook(
        """
        = words
        {a} = {a.word}
        {a.word} = {a}
        {a} is written {a.word}.
        The number {a} in words is {a.word}.
        "{A.word.cap}" in digits is {a}.
        = row
        {row}
        {row}
        next numbers: {row}
        count on: {row}
        = order
        {a} < {b}
        {b} > {a}
        {b} is greater than {a}.
        {a} is less than {b}.
        {A.word} is less than {b.word}.
        Which is more, {a} or {b}? {B}.
        Which is less, {b} or {a}? {A}.
        {A} comes before {b} when you count.
        = even
        {a} is {kind}.
        Is {a} even or odd? {Kind}.
        {A.word} is an {kind} number.
        = neighbours
        After {a} comes {after}.
        Before {a} comes {before}.
        Between {before} and {after} lies {a}.
        {before}, {a}, {after}
        What comes after {a.word}? {After.word}.
        = double
        Half of {whole} is {half}.
        Twice {half} is {whole}.
        The double of {half.word} is {whole.word}.
        If you double {half}, you get {whole}.
        = ordinal
        Number {a} is the {place}.
        Whoever is number {a} in the row is the {place}.
        {a} - {place}
        """)
}
