/// Asks which tables there are now.
package struct TableListJob: BackgroundJob {
    /// Creates the question.
    package init() {}

    /// Looks at the folders.
    package func run(with models: OpenModels, _ progress: JobProgress) -> [TableSource] {
        models.tables.sources
    }
}

/// Reads two tables and compares them; the tables come first, as a part of the answer.
package struct ComparisonJob: BackgroundJob {
    private let first: TableSource
    private let second: TableSource
    private let similarity: Similarity
    /// A pair whose tables need not be read again.
    private let known: TablePair?

    /// Asks for a comparison.
    package init(
        _ first: TableSource, _ second: TableSource, by similarity: Similarity,
        known: TablePair? = nil
    ) {
        self.first = first
        self.second = second
        self.similarity = similarity
        self.known = known
    }

    /// Shows a `TablePair`, then answers with its analysis.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> PairAnalysis {
        let a = try table(first, with: models, progress)
        let b = try table(second, with: models, progress)
        let pair = TablePair(first, a, second, b)
        try progress.show(pair)
        return try PairAnalysis(pair, by: similarity, with: models) { done, total in
            try progress.report(done, of: total, "comparing rows")
        }
    }

    private func table(
        _ source: TableSource, with models: OpenModels, _ progress: JobProgress
    ) throws -> EmbeddingTable {
        if let known, known.firstSource == source { return known.first }
        if let known, known.secondSource == source { return known.second }
        try progress.report(0, of: 1, "reading \(source.title)")
        return try models.tables.open(source)
    }
}
