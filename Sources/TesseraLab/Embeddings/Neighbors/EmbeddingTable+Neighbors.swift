extension EmbeddingTable {
    /// The rows nearest to a vector, the nearest first; O(rows · width).
    ///
    /// - Parameters:
    ///   - vector: `width` numbers.
    ///   - rows: the rows to choose from.
    ///   - excluded: rows that are left out, such as the terms of a sum.
    package func neighbors(
        of vector: [Float], among rows: [Int], excluding excluded: Set<Int> = [], count: Int,
        by similarity: Similarity
    ) -> [Neighbor] {
        precondition(
            vector.count == width, "neighbors: \(vector.count) numbers in a table of \(width)")
        let length = dotProduct(vector, 0, vector, 0, count: width).squareRoot()
        var best = BestRows(limit: count)
        for row in rows where !excluded.contains(row) {
            let product = dotProduct(vector, 0, values, row * width, count: width)
            best.offer(row, similarity.score(product: product, length, norms[row]))
        }
        return best.best
    }

    /// The rows nearest to a row, which is left out itself.
    package func neighbors(
        of row: Int, among rows: [Int], count: Int, by similarity: Similarity
    ) -> [Neighbor] {
        neighbors(
            of: Array(self.row(row)), among: rows, excluding: [row], count: count, by: similarity)
    }
}
