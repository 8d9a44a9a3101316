/// The panes of the embeddings screen by what they show, so that the focus survives every resize.
enum EmbeddingsPane: Hashable, Sendable, CaseIterable {
    /// The vocabulary.
    case rows
    /// Neighbours of the chosen row in table A.
    case first
    /// Neighbours of the chosen row in table B.
    case second
    /// The chosen row by itself.
    case card
    /// All rows of table B along its two strongest directions.
    case map
    /// Cosines of a few rows with each other.
    case heat
    /// Singular values of both tables.
    case spectra
    /// Both tables in numbers.
    case figures

    /// What the pane at the side of smaller screens goes through.
    static let sides: [EmbeddingsPane] = [.map, .card, .heat, .spectra, .figures]
}
