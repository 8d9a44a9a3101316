/// Words and numbers put in order.
enum Sorting {
    static let genre = PrimerGenre("sorting", book: book) { draft in
        let lines = (0..<draft.number(1...3)).map { _ in
            draft.onceIn(2) ? words(&draft) : numbers(&draft)
        }
        return lines.joined(separator: "\n")
    }

    private static func words(_ draft: inout Draft) -> String {
        let words = PlainWords.some(draft.number(3...6), &draft)
        let sorted = words.sorted()
        bind(words, sorted, &draft)
        return draft.write(draft.pick(["alphabetical", "either"]))
    }

    private static func numbers(_ draft: inout Draft) -> String {
        let limit = draft.pick([9, 20, 99, 999])
        var numbers: Set<Int> = []
        let count = draft.number(3...6)
        while numbers.count < count { numbers.insert(draft.number(1...limit)) }
        let sorted = numbers.sorted()
        let shuffled = draft.shuffled(sorted).map(String.init)
        let rises = draft.onceIn(2)
        let ordered = (rises ? sorted : sorted.reversed()).map(String.init)
        bind(shuffled, ordered, &draft)
        draft.bind("way", rises ? "smallest" : "largest")
        return draft.write(draft.pick(["numerical", "either"]))
    }

    private static func bind(_ given: [String], _ sorted: [String], _ draft: inout Draft) {
        draft.bind("given", given.joined(separator: ", "))
        draft.bind("sorted", sorted.joined(separator: ", "))
        draft.bind("first", sorted[0])
        draft.bind("last", sorted[sorted.count - 1])
    }

    private static let book = PhraseBook(
        """
        = alphabetical
        Put these words in the order of the alphabet: {given}. Answer: {sorted}.
        In the order of the alphabet, {given} become {sorted}.
        In a dictionary, which of {given} comes first? The word "{first}". And which comes last? The
            word "{last}".
        sort by alphabet: {given} -> {sorted}
        = numerical
        Put these numbers in order, the {way} first: {given}. Answer: {sorted}.
        The numbers {given}, sorted with the {way} first, are {sorted}.
        Which of {given} is the {way}? It is {first}.
        {way} first: {given} -> {sorted}
        = either
        unsorted: {given}; sorted: {sorted}
        {given} -> {sorted}
        """)
}
