/// Few-shot patterns: several pairs of one relation, one after another.
enum Patterns {
    static let genre = PrimerGenre("patterns", book: PhraseBook("= start\n-")) { draft in
        let relation = draft.pick(Relations.all)
        let count = draft.number(4...9)
        let style = draft.pick(PatternStyle.all)
        let pairs = (0..<count).map { _ in relation.pair(&draft) }
        return style.text(of: pairs)
    }
}

/// How the pairs of a pattern are written.
struct PatternStyle: Sendable {
    /// Between the two words of a pair.
    let link: String
    /// Between two pairs.
    let separator: String

    static let all = [" -> ", ": ", " = ", " is to "].flatMap { link in
        [PatternStyle(link: link, separator: ", "), PatternStyle(link: link, separator: "\n")]
    }

    /// The pairs, one after another.
    func text(of pairs: [(String, String)]) -> String {
        pairs.map { $0.0 + link + $0.1 }.joined(separator: separator)
    }
}
