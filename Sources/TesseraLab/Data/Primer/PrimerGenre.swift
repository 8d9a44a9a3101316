import TesseraTensor

/// One kind of text: fables, sums, letters, ….
struct PrimerGenre: Sendable {
    /// What the kind is called, in the plural.
    let name: String
    private let book: PhraseBook
    private let compose: @Sendable (inout Draft) -> String

    /// A genre that a function writes, with a phrase book at hand.
    init(_ name: String, book: PhraseBook, compose: @escaping @Sendable (inout Draft) -> String) {
        self.name = name
        self.book = book
        self.compose = compose
    }

    /// A genre that its phrase book describes entirely, from the rule `start` on.
    init(_ name: String, book: PhraseBook) {
        self.init(name, book: book) { $0.write("start") }
    }

    /// Writes one document, and moves the random numbers on.
    func document(_ random: inout RandomSource) -> String {
        var draft = Draft(book: book, random: random)
        let text = compose(&draft)
        random = draft.random
        return text
    }
}
