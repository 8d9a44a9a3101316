/// Few-shot patterns: several pairs of one relation, one after another.
enum Patterns {
    static let genre = PrimerGenre("patterns", book: PhraseBook("")) { draft in
        let relation = draft.pick(Relations.all)
        let style = draft.pick(PatternStyle.all)
        let pairs = (0..<draft.number(4...9)).map { _ in relation.taughtPair(&draft) }
        return style.text(of: pairs)
    }
}
