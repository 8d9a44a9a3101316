import TesseraLab

/// The rows near the chosen row, or near a sum, in both tables.
struct Neighborhood: Sendable, Equatable {
    /// How many neighbours are looked for.
    static let count = 40

    /// In table A; empty where A lacks the row.
    var first: [Neighbor] = []
    /// In table B; empty where B lacks the row.
    var second: [Neighbor] = []

    /// Nothing near.
    init() {}

    /// Looks around a row.
    init(
        of row: Int, in pair: TablePair, among filter: VocabularyList.Filter,
        by similarity: Similarity
    ) {
        first = Self.near(row, pair, pair.first, filter, similarity)
        second = Self.near(row, pair, pair.second, filter, similarity)
    }

    /// Looks around a sum of rows; empty where a table lacks a term.
    init(
        of sum: VectorExpression, in pair: TablePair, among filter: VocabularyList.Filter,
        by similarity: Similarity
    ) {
        func near(_ table: EmbeddingTable) -> [Neighbor] {
            guard sum.terms.allSatisfy({ pair.has($0.row, in: table) }) else { return [] }
            return sum.neighbors(
                in: table, among: Self.rows(table, filter), count: Self.count, by: similarity)
        }
        first = near(pair.first)
        second = near(pair.second)
    }

    /// Whether a row is one of the nearest ten in both tables.
    func isShared(_ row: Int) -> Bool {
        let count = TableComparison.neighborCount
        return first.prefix(count).contains { $0.row == row }
            && second.prefix(count).contains { $0.row == row }
    }

    private static func near(
        _ row: Int, _ pair: TablePair, _ table: EmbeddingTable, _ filter: VocabularyList.Filter,
        _ similarity: Similarity
    ) -> [Neighbor] {
        guard pair.has(row, in: table) else { return [] }
        return table.neighbors(
            of: row, among: rows(table, filter), count: count, by: similarity)
    }

    private static func rows(_ table: EmbeddingTable, _ filter: VocabularyList.Filter) -> [Int] {
        table.vocabulary.kinds.indices.filter { filter.admits(table.vocabulary.kinds[$0]) }
    }
}
