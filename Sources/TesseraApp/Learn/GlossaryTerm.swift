/// A quantity that screens show, explained in a sentence or two.
package struct GlossaryTerm: Sendable, Equatable {
    /// What it is called.
    package let name: String
    /// How it is written on screens, in small letters; the name is among them.
    package let spellings: [String]
    /// What it is measured in, and what is good.
    package let unit: String
    /// What it is.
    package let meaning: String
    /// Where it comes from: a paper, a book, or this program.
    package let source: String

    init(
        _ name: String, or others: [String] = [], unit: String, _ meaning: String, source: String
    ) {
        self.name = name
        spellings = [name.lowercased()] + others
        self.unit = unit
        self.meaning = meaning
        self.source = source
    }
}
