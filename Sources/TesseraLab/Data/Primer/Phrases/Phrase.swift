/// A template: plain text with slots such as `{animal.s}` and choices such as `[big/small]`.
///
/// A slot `{name.form}` stands for a bound term, a rule of the phrase book or a draw from a word
/// table, in this order. `{pet:animal}` draws an animal, writes it and binds it as `pet`;
/// `{pet=animal}` binds it without writing. A slot that begins with a capital letter writes its
/// text with one. `~` is a line break.
struct Phrase: Sendable {
    enum Piece: Sendable {
        case text(String)
        case slot(Slot)
        case choice([Phrase])
    }

    struct Slot: Sendable {
        /// The label under which the drawn term is kept.
        var label: String?
        /// Whether the term is bound without being written.
        var isSilent = false
        /// The bound term, the rule or the table.
        var name: String
        /// Fields of the term and forms of the word, in this order.
        var path: [String] = []
        var isCapitalised = false
    }

    let pieces: [Piece]

    /// Reads a template.
    ///
    /// - Precondition: brackets are balanced.
    init(_ source: some StringProtocol) {
        var parser = PhraseParser(source)
        pieces = parser.pieces(until: [])
        precondition(parser.isAtEnd, "phrase with a closing bracket too many: \(source)")
    }

    init(pieces: [Piece]) { self.pieces = pieces }

    /// The text itself, when it has neither slots nor choices.
    var plainText: String? {
        switch pieces.first {
        case nil: ""
        case .text(let text) where pieces.count == 1: text
        default: nil
        }
    }
}
