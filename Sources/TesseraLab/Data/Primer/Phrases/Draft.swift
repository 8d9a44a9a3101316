import TesseraTensor

/// One document in the making: its random numbers, what its labels stand for, and which words and
/// phrases it has used, so that it does not repeat itself.
struct Draft {
    var random: RandomSource
    /// The rules that may be written.
    var book: PhraseBook
    private var labels: [String] = []
    private var terms: [Term] = []
    private var used: Set<UsedChoice> = []

    private struct UsedChoice: Hashable {
        var isRule: Bool
        var number: Int
        var index: Int
    }

    init(book: PhraseBook, random: RandomSource) {
        self.book = book
        self.random = random
    }

    /// Writes one alternative of a rule, with its spaces and articles put right.
    mutating func write(_ rule: String) -> String {
        var text = ""
        render(Phrase.Slot(name: rule), into: &text)
        return Polish.text(text)
    }

    /// Writes a template, with its spaces and articles put right.
    mutating func write(_ phrase: Phrase) -> String {
        var text = ""
        render(phrase, into: &text)
        return Polish.text(text)
    }

    /// Lets a label stand for a term from now on.
    mutating func bind(_ label: String, _ term: Term) {
        if let index = labels.firstIndex(of: label) {
            terms[index] = term
        } else {
            labels.append(label)
            terms.append(term)
        }
    }

    /// Lets a label stand for a text from now on.
    mutating func bind(_ label: String, _ text: String) { bind(label, Term(text)) }

    /// Lets a label stand for a number, in digits, from now on; its form `word` spells it.
    mutating func bind(_ label: String, _ number: Int) {
        bind(label, Term(["digits": String(number), "word": NumberWord.cardinal(number)]))
    }

    /// The term of a label.
    func term(_ label: String) -> Term? { labels.firstIndex(of: label).map { terms[$0] } }

    /// Draws a row of a table that the document has not used yet, as long as there is one.
    mutating func draw(_ table: WordTable) -> Term {
        table.term(fresh(of: table.rows.count, isRule: false, number: table.number))
    }

    /// Draws a row of a table, whether the document has used it or not.
    mutating func term(of table: WordTable) -> Term {
        table.term(random.index(below: table.rows.count))
    }

    /// Draws one of some things.
    mutating func pick<Element>(_ items: [Element]) -> Element {
        items[random.index(below: items.count)]
    }

    /// Puts things into random order.
    mutating func shuffled<Element>(_ items: [Element]) -> [Element] {
        random.permutation(of: items.count).map { items[$0] }
    }

    /// Draws an integer of a range, ends included.
    mutating func number(_ range: ClosedRange<Int>) -> Int {
        range.lowerBound + random.index(below: range.count)
    }

    /// Draws an index of a collection of `count` things.
    mutating func index(below count: Int) -> Int { random.index(below: count) }

    /// Answers yes once in `count` times.
    mutating func onceIn(_ count: Int) -> Bool { random.index(below: count) == 0 }

    // MARK: Rendering

    /// Draws an alternative or a row that was not used yet, as long as there is one.
    private mutating func fresh(of count: Int, isRule: Bool, number: Int) -> Int {
        var index = random.index(below: count)
        for _ in 0..<count {
            let choice = UsedChoice(isRule: isRule, number: number, index: index)
            if used.insert(choice).inserted { return index }
            index = (index + 1) % count
        }
        return index
    }

    private mutating func render(_ phrase: Phrase, into text: inout String) {
        for piece in phrase.pieces {
            switch piece {
            case .text(let plain): text += plain
            case .slot(let slot): render(slot, into: &text)
            case .choice(let phrases):
                render(phrases[random.index(below: phrases.count)], into: &text)
            }
        }
    }

    private mutating func render(_ slot: Phrase.Slot, into text: inout String) {
        let written = rendered(slot)
        if slot.isSilent { return }
        text += slot.isCapitalised ? written.capitalisedFirst : written
    }

    private mutating func rendered(_ slot: Phrase.Slot) -> String {
        if slot.label == nil, let term = term(slot.name) { return form(of: term, slot.path) }
        let term: Term
        if let rule = book.rule(slot.name) {
            let index = fresh(of: rule.phrases.count, isRule: true, number: rule.number)
            var text = ""
            render(rule.phrases[index], into: &text)
            term = Term(text)
        } else {
            guard let table = Lexicon.table(slot.name) else {
                preconditionFailure("phrase with an unknown slot \"\(slot.name)\"")
            }
            term = draw(table)
        }
        if let label = slot.label { bind(label, term) }
        return form(of: term, slot.path)
    }

    private mutating func form(of term: Term, _ path: [String]) -> String {
        var path = path[...]
        var cell = term.cells[0]
        if let field = path.first, let found = term.cell(field) {
            cell = found
            path.removeFirst()
        }
        var text = cell.plainText ?? ""
        if cell.plainText == nil { render(cell, into: &text) }
        for name in path {
            guard let form = WordForm(rawValue: name) else {
                preconditionFailure("phrase with an unknown form \"\(name)\" of \"\(text)\"")
            }
            text = form.applied(to: text, gender: term.text("gender"))
        }
        return text
    }
}
