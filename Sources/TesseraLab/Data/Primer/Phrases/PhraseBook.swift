/// Named rules, each a list of alternative phrases that may name one another.
///
/// A line `= name` begins a rule, and each line below it is one alternative; `= name: a, b, c` is
/// a rule of short alternatives. An indented line goes on with the line above.
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
        for line in joinedLines(of: source) {
            if line.hasPrefix("= ") {
                let parts = line.dropFirst(2).split(separator: ": ", maxSplits: 1)
                let short = parts.dropFirst().flatMap { $0.split(separator: ", ") }
                sections.append((String(parts[0]), short.map(String.init)))
            } else {
                precondition(!sections.isEmpty, "phrase book with a line before its rules: \(line)")
                sections[sections.count - 1].alternatives.append(line)
            }
        }
        return sections
    }

    /// The lines, each with the indented ones below it.
    private static func joinedLines(of source: String) -> [String] {
        var lines: [String] = []
        for line in source.split(separator: "\n") {
            if line.hasPrefix(" "), !lines.isEmpty {
                lines[lines.count - 1] += " " + line.drop { $0 == " " }
            } else {
                lines.append(String(line))
            }
        }
        return lines
    }
}
