import TesseraStore
import TesseraTerminal

/// The line in which a person writes the tags of one run, or those that several shall have or lose.
struct TagField: Sendable {
    /// The runs with the tags that they have.
    private let runs: [(identifier: String, tags: Set<String>)]
    private(set) var text: String

    /// Begins with the tags of a single run, and with nothing for several.
    init(_ runs: [ListedRun]) {
        self.runs = runs.map { ($0.identifier, Set($0.run.tags)) }
        text = runs.count == 1 ? runs[0].run.tags.map { $0 + " " }.joined() : ""
    }

    /// Takes a key if it edits the words.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let character): text.append(character)
        case .backspace: text = String(text.dropLast())
        case .control("u"): text = ""
        default: return false
        }
        return true
    }

    /// Takes pasted text.
    mutating func paste(_ pasted: String) {
        text += pasted.map { $0.isWhitespace ? " " : String($0) }.joined()
    }

    /// The tags that each run has when the words are taken: of one run exactly these, of several
    /// these besides their own, without those after a minus.
    var outcome: [String: Set<String>] {
        let words = text.split(separator: " ").map(String.init)
        let lost = Set(words.filter { $0.hasPrefix("-") }.map { String($0.dropFirst()) })
        let given = Set(words.filter { !$0.hasPrefix("-") }.map(Self.tag))
        let results = runs.map { run in
            (run.identifier, (runs.count == 1 ? given : run.tags.union(given)).subtracting(lost))
        }
        return Dictionary(results) { first, _ in first }
    }

    /// A tag as it was written, or as the filter writes it.
    private static func tag(_ word: String) -> String {
        word.hasPrefix("tag:") ? String(word.dropFirst(4)) : word
    }

    /// The field as it is drawn.
    var line: StyledLine {
        let whose = runs.count == 1 ? "tags " : "tags for \(runs.count) runs, -tag takes away "
        return StyledLine([.init(whose, .muted), .init(text + "_", .focus)])
    }
}
