/// Named rules, each a list of alternative phrases that may name one another.
///
/// A line `= name` begins a rule; each line below it is one alternative, and an indented line goes
/// on with the alternative above.
struct PhraseBook: Sendable {
    /// One rule's alternatives.
    struct Rule: Sendable {
        let number: Int
        var phrases: [Phrase]
    }

    private var rules: [String: Rule]

    /// Reads rules; those of `base` are available too, unless they are written anew.
    init(_ source: String, base: PhraseBook? = PhraseBook.common) {
        rules = base?.rules ?? [:]
        let known = rules.count
        for (name, alternatives) in Self.sections(of: source) {
            let number = rules[name]?.number ?? rules.count
            precondition(
                rules[name] == nil || number < known, "phrase book with two rules \"\(name)\"")
            precondition(
                Lexicon.table(name) == nil, "phrase book with a rule named as a table, \(name)")
            rules[name] = Rule(number: number, phrases: alternatives.map { Phrase($0) })
        }
    }

    /// The rule of a name.
    func rule(_ name: String) -> Rule? { rules[name] }

    private static func sections(of source: String) -> [(name: String, alternatives: [String])] {
        var sections: [(name: String, alternatives: [String])] = []
        for line in source.split(separator: "\n") {
            if line.hasPrefix("= ") {
                sections.append((String(line.dropFirst(2)), []))
            } else if line.hasPrefix(" "), let section = sections.indices.last {
                let last = sections[section].alternatives.indices.last
                precondition(last != nil, "phrase book with nothing to go on from: \(line)")
                if let last {
                    sections[section].alternatives[last] += " " + line.drop { $0 == " " }
                }
            } else if let section = sections.indices.last {
                sections[section].alternatives.append(String(line))
            }
        }
        return sections
    }
}
