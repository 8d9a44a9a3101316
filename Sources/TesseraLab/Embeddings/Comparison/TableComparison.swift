package import TesseraTensor

/// Two tables side by side: what changed for every row that both have.
package struct TableComparison: Sendable, Equatable {
    /// Neighbours that the comparison looks at, the k of J@k.
    package static let neighborCount = 10

    /// The first table, A.
    package let first: EmbeddingTable
    /// The second table, B.
    package let second: EmbeddingTable
    /// The rows that something reads in both tables, in order.
    package let rows: [Int]
    /// The neighbours of each row in A and in B.
    package let neighbors: (first: NeighborLists, second: NeighborLists)
    /// How much the neighbourhoods agree.
    package let overlap: NeighborOverlap
    /// What happened to each row of `rows`.
    package let changes: [RowChange]

    /// Compares two tables by a similarity.
    ///
    /// - Parameter progress: told work done and all work; may throw to cancel.
    package init(
        _ first: EmbeddingTable, _ second: EmbeddingTable, by similarity: Similarity,
        on device: Device, progress: (_ done: Int, _ total: Int) throws -> Void
    ) rethrows {
        let rows = Self.commonRows(first, second)
        let count = Self.neighborCount
        let before = try NeighborLists(
            first, among: rows, count: count, by: similarity, on: device
        ) { try progress($0, 2 * $1) }
        let after = try NeighborLists(
            second, among: rows, count: count, by: similarity, on: device
        ) { try progress($1 + $0, 2 * $1) }
        let overlap = NeighborOverlap(before, after)
        let turned = TableRotation.turned(second, towards: first, rows: rows, on: device)
        self.first = first
        self.second = second
        self.rows = rows
        self.overlap = overlap
        neighbors = (before, after)
        changes = rows.map { row in
            RowChange(
                row: row, firstNorm: first.norms[row], secondNorm: second.norms[row],
                overlap: overlap[row],
                cosine: turned.map { Self.cosine(first, $0, row) })
        }
    }

    /// Whether both compare the same tables with the same outcome.
    package static func == (a: Self, b: Self) -> Bool {
        a.first == b.first && a.second == b.second && a.rows == b.rows
            && a.neighbors == b.neighbors && a.changes == b.changes
    }

    /// The rows that have the same name and a use in both tables.
    package static func commonRows(_ first: EmbeddingTable, _ second: EmbeddingTable) -> [Int] {
        let (a, b) = (first.vocabulary, second.vocabulary)
        return (0..<min(a.count, b.count)).filter { row in
            a.kinds[row] != .unused && a.kinds[row] == b.kinds[row] && a.names[row] == b.names[row]
        }
    }

    private static func cosine(_ table: EmbeddingTable, _ turned: [Float], _ row: Int) -> Float {
        let first = row * table.width
        let square = dotProduct(turned, first, turned, first, count: table.width)
        let length = table.norms[row] * square.squareRoot()
        let product = dotProduct(table.values, first, turned, first, count: table.width)
        return length > 0 ? product / length : 0
    }
}
