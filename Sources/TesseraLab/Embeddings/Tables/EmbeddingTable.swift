/// One vector for every token: a language model's input embedding or the rows of its output layer.
package struct EmbeddingTable: Sendable, Equatable {
    /// What the table is, such as `step 1 200, input`.
    package let title: String
    /// What the rows stand for.
    package let vocabulary: EmbeddingVocabulary
    /// Numbers of a row.
    package let width: Int
    /// All rows one after the other, [rows, width].
    package let values: [Float]
    /// The length of each row.
    package let norms: [Float]

    /// Creates a table.
    ///
    /// - Precondition: there are `width` values for every row of the vocabulary.
    package init(
        title: String, vocabulary: EmbeddingVocabulary, width: Int, values: [Float]
    ) {
        precondition(
            width > 0 && values.count == vocabulary.count * width,
            "EmbeddingTable: \(values.count) values for [\(vocabulary.count), \(width)]")
        self.title = title
        self.vocabulary = vocabulary
        self.width = width
        self.values = values
        norms = (0..<vocabulary.count).map { row in
            let first = row * width
            return dotProduct(values, first, values, first, count: width).squareRoot()
        }
    }

    /// Number of rows.
    package var count: Int { vocabulary.count }

    /// The numbers of one row.
    package func row(_ row: Int) -> ArraySlice<Float> {
        values[row * width..<(row + 1) * width]
    }

    /// One row scaled to length 1; a row of zeros stays as it is.
    package func unitRow(_ row: Int) -> [Float] {
        let scale = norms[row] > 0 ? 1 / norms[row] : 0
        return self.row(row).map { $0 * scale }
    }

    /// The mean of some rows; zeros for no rows.
    package func mean(of rows: some Collection<Int>) -> [Float] {
        var sum = [Double](repeating: 0, count: width)
        for row in rows {
            for column in 0..<width { sum[column] += Double(values[row * width + column]) }
        }
        return sum.map { Float($0 / Double(max(1, rows.count))) }
    }

    /// How much two rows point the same way, −1…1; 0 beside a row of zeros.
    package func cosine(_ row: Int, _ other: Int) -> Float {
        let length = norms[row] * norms[other]
        guard length > 0 else { return 0 }
        return dotProduct(values, row * width, values, other * width, count: width) / length
    }
}
