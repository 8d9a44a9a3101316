/// How much of its neighbourhood in one table each row keeps from checkpoint to checkpoint.
package struct OverlapTrend: Sendable, Equatable {
    /// What is followed.
    package struct Subject: Sendable, Equatable {
        /// The table that stays, A.
        package var first: TableSource
        /// The tables that it is compared with, by time.
        package var others: [TableSource]
        /// How nearness is measured.
        package var similarity: Similarity

        /// Names what is to be followed.
        package init(_ first: TableSource, _ others: [TableSource], by similarity: Similarity) {
            self.first = first
            self.others = others
            self.similarity = similarity
        }
    }

    /// What was followed.
    package let subject: Subject
    /// The steps that were looked at, in order.
    package let steps: [Int]
    /// By step, then by row: Jaccard's index of the nearest ten, 0…1.
    package let values: [[Float]]

    /// Creates a trend.
    package init(_ subject: Subject, steps: [Int], values: [[Float]]) {
        self.subject = subject
        self.steps = steps
        self.values = values
    }

    /// The course of one row; empty for rows that a table lacks.
    package func course(of row: Int) -> [Float] {
        values.allSatisfy { $0.indices.contains(row) } ? values.map { $0[row] } : []
    }
}

/// Compares table A with the checkpoints of B's model, at most eight spread over the run.
package struct OverlapTrendJob: BackgroundJob {
    /// What a person asks for meanwhile does not wait for it.
    package static let isSurvey = true

    /// Checkpoints that are looked at: as many as a narrow sparkline has columns.
    package static let limit = 8

    private let subject: OverlapTrend.Subject
    private let neighbors: NeighborLists

    /// - Parameter neighbors: those of A's rows, as the comparison found them.
    package init(_ subject: OverlapTrend.Subject, _ neighbors: NeighborLists) {
        self.subject = subject
        self.neighbors = neighbors
    }

    /// - Returns: the course of every row.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> OverlapTrend {
        let sources = Self.spread(subject.others)
        var steps: [Int] = []
        var values: [[Float]] = []
        for (index, source) in sources.enumerated() {
            try progress.report(index, of: sources.count, "following neighbours")
            let table = try models.tables.open(source)
            guard let last = neighbors.rows.last, table.count > last else { continue }
            let lists = try NeighborLists(
                table, among: neighbors.rows, count: neighbors.count, by: subject.similarity,
                on: models.device
            ) { _, _ in try progress.check() }
            let overlap = NeighborOverlap(neighbors, lists)
            steps.append(source.step ?? 0)
            values.append((0..<table.count).map { overlap[$0] })
        }
        return OverlapTrend(subject, steps: steps, values: values)
    }

    /// The first, the last and as many between them as have room.
    static func spread(_ sources: [TableSource]) -> [TableSource] {
        guard sources.count > limit else { return sources }
        return (0..<limit).map { sources[$0 * (sources.count - 1) / (limit - 1)] }
    }
}
