/// What happens in a story: a problem, attempts, a turn, and what is learnt.
struct StoryPlot: Sendable {
    /// What the story is about.
    let name: String
    /// The frame's rules with this plot's own: `problem`, `attempt`, `turn` and `moral`.
    let book: PhraseBook

    /// Reads a plot's own rules.
    init(_ name: String, _ rules: String) {
        self.name = name
        book = PhraseBook(rules, base: StoryFrame.book)
    }
}
