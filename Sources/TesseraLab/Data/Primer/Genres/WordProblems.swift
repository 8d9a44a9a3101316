/// Small stories with a number to be found.
enum WordProblems {
    static let genre = PrimerGenre("word problems", book: book) { draft in
        let problems = (0..<draft.number(1...3)).map { _ in problem(&draft) }
        return problems.joined(separator: draft.onceIn(2) ? "\n" : " ")
    }

    private static func problem(_ draft: inout Draft) -> String {
        draft.bind("who", draft.draw(PeopleWords.names))
        draft.bind("friend", draft.draw(PeopleWords.names))
        draft.bind(
            "item", draft.draw(draft.pick([ThingWords.toys, FoodWords.foods, AnimalWords.animals])))
        let kind = draft.pick(["gain", "gain", "loss", "loss", "groups", "share"])
        let numbers = exercise(kind, &draft)
        for (label, number) in zip(["a", "b", "c"], numbers) { draft.bind(label, number) }
        return draft.write(kind)
    }

    /// Two given numbers, both at least two, and the result.
    private static func exercise(_ kind: String, _ draft: inout Draft) -> [Int] {
        switch kind {
        case "gain", "loss":
            while true {
                let (left, right) = SumFacts.addends(&draft)
                guard min(left, right) > 1, left + right < 60 else { continue }
                return kind == "gain" ? [left, right, left + right] : [left + right, right, left]
            }
        default:
            let (left, right) = (draft.number(2...9), draft.number(2...6))
            return kind == "groups" ? [left, right, left * right] : [left * right, right, left]
        }
    }

    private static let book = PhraseBook(
        """
        = gain
        {Who} has {a.word} {item.s}. {Friend} gives {who.him} {b.word} more. How many {item.s} has
            {who} now? {C.word}.
        {Who} had {a} {item.s} and found {b} more. So {who.he} had {c} {item.s}.
        There were {a.word} {item.s} in the {room}. {Friend} brought {b.word} {item.s}. Then there
            were {c.word}.
        {Who} counted {a} {item.s} on {d:day} and {b} on {d2:day}. Together that makes {a} + {b} =
            {c}.
        {Who} has {a.word} {item.s}, and {friend} has {b.word}. Together they have {c.word}
            {item.s}.
        Question: {a} {item.s} and {b} {item.s}, how many are there? Answer: {c}.
        = loss
        {Who} had {a.word} {item.s}. {Who.he.cap} gave {b.word} to {friend}. How many were left?
            {C.word}.
        There are {a} {item.s} in the {room}. If {who} takes {b} away, {a} - {b} = {c} remain.
        Of {a.word} {item.s}, {b.word} were lost. So {who} kept {c.word}.
        {Who} wanted to have {a} {item.s} and had only {b}. How many were missing? {C}.
        {Who} has {a.word} {item.s} and {friend} has {b.word}. How many more has {who}? {C.word}
            more.
        = groups
        {Who} has {a.word} boxes with {b.word} {item.s} in each. How many {item.s} are there?
            {C.word}.
        In each of {a} baskets there are {b} {item.s}. That makes {a} x {b} = {c} {item.s}.
        {A.word} children have {b.word} {item.s} each. Together they have {c.word}.
        = share
        {A.word} {item.s} are shared among {b.word} children. Each child gets {c.word}.
        {Who} puts {a} {item.s} into {b} boxes, the same number in each. How many are in one box?
            {C}.
        {A} {item.s} for {b} friends: {a} / {b} = {c} for each.
        """)
}
