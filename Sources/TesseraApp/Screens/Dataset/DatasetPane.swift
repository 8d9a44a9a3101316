/// The panes of the data screen by what they show, so that the focus survives every resize.
enum DatasetPane: Hashable, Sendable, CaseIterable {
    /// Pictures with captions, or documents, one after the other.
    case list
    /// The chosen one by itself.
    case item
    /// Its tokens.
    case tokens
    /// How long captions and documents are.
    case lengths
    /// How often words and image codes occur, by rank.
    case ranks
    /// What occurs again, and in which part.
    case repeats

    /// What the pane is called.
    var title: String {
        switch self {
        case .list: "items"
        case .item: "item"
        case .tokens: "tokens"
        case .lengths: "lengths"
        case .ranks: "Zipf"
        case .repeats: "repeats and split"
        }
    }

    /// What smaller screens show beside the list, one after the other.
    static let sides: [DatasetPane] = [.item, .tokens, .lengths, .ranks, .repeats]
}
