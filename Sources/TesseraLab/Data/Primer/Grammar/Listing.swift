/// Joins words into a list as a sentence has it: "a, b and c".
enum Listing {
    /// The words with commas, and a conjunction before the last.
    static func joined(_ words: [String], with conjunction: String = "and") -> String {
        guard let last = words.last else { return "" }
        if words.count == 1 { return last }
        return words.dropLast().joined(separator: ", ") + " \(conjunction) " + last
    }

    /// The lines as sentences of one paragraph, each closed with a full stop if it is open.
    static func paragraph(_ lines: [String]) -> String {
        lines.map { $0.ends(inOneOf: ".?!\"") ? $0 : $0 + "." }.joined(separator: " ")
    }
}
