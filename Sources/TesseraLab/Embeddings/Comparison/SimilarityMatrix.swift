/// The cosines of some rows with each other.
package struct SimilarityMatrix: Sendable, Equatable {
    /// The rows, in the order of the matrix.
    package let rows: [Int]
    /// The cosines, [rows, rows].
    package let values: [Float]

    /// Compares some rows of a table; O(rows² · width).
    package init(_ table: EmbeddingTable, rows: [Int]) {
        self.rows = rows
        values = rows.flatMap { row in rows.map { table.cosine(row, $0) } }
    }

    /// The cosine of the rows at two places of `rows`.
    package subscript(row: Int, column: Int) -> Float { values[row * rows.count + column] }
}
