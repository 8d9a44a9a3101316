import TesseraLab

/// The words and the image codes nearest to a row, in both tables: what its card says.
struct NearestKinds: Sendable, Equatable {
    /// One table's nearest rows of one kind.
    struct Entry: Sendable, Equatable {
        let title: String
        let rows: [Int]
    }

    /// Words in A and in B, then codes in A and in B; those without any are left out.
    let entries: [Entry]

    /// Nothing near.
    init() { entries = [] }

    /// Looks around a row.
    init(of row: Int, in pair: TablePair, by similarity: Similarity) {
        let tables = [("A", pair.first), ("B", pair.second)]
        entries = [("words", EmbeddingVocabulary.Kind.word), ("codes", .code)].flatMap {
            name, kind in
            tables.compactMap { letter, table in
                guard pair.has(row, in: table) else { return nil }
                let rows = table.vocabulary.rows(of: kind)
                let near = table.neighbors(of: row, among: rows, count: 12, by: similarity)
                return near.isEmpty
                    ? nil : Entry(title: "\(name) in \(letter)", rows: near.map(\.row))
            }
        }
    }
}
