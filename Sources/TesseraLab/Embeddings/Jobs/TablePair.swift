/// The tables A and B that a person compares, read from disk.
package struct TablePair: Sendable, Equatable {
    /// Which table A is.
    package let firstSource: TableSource
    /// Which table B is.
    package let secondSource: TableSource
    /// Table A.
    package let first: EmbeddingTable
    /// Table B.
    package let second: EmbeddingTable

    /// Puts two tables side by side.
    package init(
        _ firstSource: TableSource, _ first: EmbeddingTable, _ secondSource: TableSource,
        _ second: EmbeddingTable
    ) {
        self.firstSource = firstSource
        self.secondSource = secondSource
        self.first = first
        self.second = second
    }

    /// The names and kinds of all rows: those of the larger vocabulary.
    package var vocabulary: EmbeddingVocabulary {
        first.count > second.count ? first.vocabulary : second.vocabulary
    }

    /// Whether a table has the row that `vocabulary` means.
    package func has(_ row: Int, in table: EmbeddingTable) -> Bool {
        row < table.count && table.vocabulary.kinds[row] == vocabulary.kinds[row]
            && table.vocabulary.names[row] == vocabulary.names[row]
    }
}

/// Everything about a pair that takes a while to find out.
package struct PairAnalysis: Sendable, Equatable {
    /// What changed for each row.
    package let comparison: TableComparison
    /// Table A by itself.
    package let first: TableAnalysis
    /// Table B by itself.
    package let second: TableAnalysis

    /// Compares and measures two tables.
    ///
    /// - Parameter progress: told work done and all work; may throw to cancel.
    package init(
        _ pair: TablePair, by similarity: Similarity, with models: OpenModels,
        progress: (_ done: Int, _ total: Int) throws -> Void
    ) rethrows {
        comparison = try TableComparison(
            pair.first, pair.second, by: similarity, on: models.device, progress: progress)
        first = TableAnalysis(pair.first, with: models)
        second = TableAnalysis(pair.second, with: models)
    }
}

/// One table's figures and the map of its rows.
package struct TableAnalysis: Sendable, Equatable {
    /// Lengths, spread, singular values.
    package let figures: TableFigures
    /// How far words and image codes lie apart; nil where one of them is missing.
    package let centroids: CentroidDistance?
    /// Where each row lies along the two strongest directions; nil for rows that nothing reads.
    package let places: [SIMD2<Float>?]
    /// Shares of all variance along these directions.
    package let shares: SIMD2<Float>

    /// Measures a table.
    package init(_ table: EmbeddingTable, with models: OpenModels) {
        let rows = table.vocabulary.usedRows
        let components = PrincipalComponents(table, rows: rows, on: models.device)
        figures = TableFigures(table, components: components, rows: rows)
        centroids = CentroidDistance(table, among: rows, seed: 1)
        shares = SIMD2(components.share(0), table.width > 1 ? components.share(1) : 0)
        places = (0..<table.count).map { row in
            guard table.vocabulary.kinds[row] != .unused else { return nil }
            let place = components.place(of: table.row(row))
            return SIMD2(place[0], place.count > 1 ? place[1] : 0)
        }
    }
}
