/// A table in a few numbers.
package struct TableFigures: Sendable, Equatable {
    /// The mean length of the rows of each kind that the table has.
    package let norms: [KindNorm]
    /// Share of the mean square length that lies in the mean row, 0…1: 1 when all rows are equal.
    package let meanShare: Float
    /// The mean cosine of two rows, −1…1: 0 when the rows point everywhere.
    package let meanCosine: Float
    /// The singular values.
    package let spectrum: Spectrum

    /// The lengths of one kind of rows.
    package struct KindNorm: Sendable, Equatable {
        /// What the rows stand for.
        package let kind: EmbeddingVocabulary.Kind
        /// How many there are.
        package let count: Int
        /// Mean length.
        package let mean: Float
        /// Standard deviation of the lengths.
        package let deviation: Float
    }

    /// Measures some rows of a table.
    package init(_ table: EmbeddingTable, components: PrincipalComponents, rows: [Int]) {
        spectrum = Spectrum(components)
        let square = rows.reduce(Float(0)) { $0 + table.norms[$1] * table.norms[$1] }
        let mean = components.mean.reduce(Float(0)) { $0 + $1 * $1 }
        meanShare = square > 0 ? mean * Float(rows.count) / square : 0
        meanCosine = Self.meanCosine(table, rows)
        norms = [.word, .marker, .code].compactMap { kind in
            KindNorm(kind, of: table, among: rows)
        }
    }

    /// (|Σu|² − n) / (n² − n) over the n rows u of length 1: the mean over all pairs.
    private static func meanCosine(_ table: EmbeddingTable, _ rows: [Int]) -> Float {
        let rows = rows.filter { table.norms[$0] > 0 }
        guard rows.count > 1 else { return 0 }
        var sum = [Double](repeating: 0, count: table.width)
        for row in rows {
            for (column, value) in table.unitRow(row).enumerated() { sum[column] += Double(value) }
        }
        let count = Double(rows.count)
        let square = sum.reduce(0) { $0 + $1 * $1 }
        return Float((square - count) / (count * count - count))
    }
}

extension TableFigures.KindNorm {
    /// Measures the rows of a kind; nil when there are none.
    init?(_ kind: EmbeddingVocabulary.Kind, of table: EmbeddingTable, among rows: [Int]) {
        let norms = rows.filter { table.vocabulary.kinds[$0] == kind }.map { table.norms[$0] }
        guard !norms.isEmpty else { return nil }
        let mean = norms.reduce(0, +) / Float(norms.count)
        let square = norms.reduce(Float(0)) { $0 + ($1 - mean) * ($1 - mean) }
        self.init(
            kind: kind, count: norms.count, mean: mean,
            deviation: (square / Float(norms.count)).squareRoot())
    }
}
