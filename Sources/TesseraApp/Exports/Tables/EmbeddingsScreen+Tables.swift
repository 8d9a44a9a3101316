import TesseraLab

extension EmbeddingsScreen {
    /// The neighbours in both tables, and what became of every row.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        guard let pair else { return [] }
        let names = pair.vocabulary.names
        return [Self.neighbors(hood, names), analysis.map { Self.changes($0, names) }]
            .compactMap { $0 }
    }

    private static func neighbors(_ hood: Neighborhood, _ names: [String]) -> ViewTable? {
        guard !hood.first.isEmpty || !hood.second.isEmpty else { return nil }
        return ViewTable("neighbours", ["table", "rank", "row", "name", "score"]) {
            [("A", hood.first), ("B", hood.second)].flatMap { table, near in
                near.enumerated().map { place, neighbor in
                    [
                        table, "\(place + 1)", "\(neighbor.row)", names[neighbor.row],
                        "\(neighbor.score)",
                    ]
                }
            }
        }
    }

    private static func changes(_ analysis: PairAnalysis, _ names: [String]) -> ViewTable {
        let changes = analysis.comparison.changes
        return ViewTable("rows", ["row", "name", "norm A", "norm B", "overlap", "cosine"]) {
            changes.map { change in
                [
                    "\(change.row)", names[change.row], "\(change.firstNorm)",
                    "\(change.secondNorm)", "\(change.overlap)", ViewTable.text(change.cosine),
                ]
            }
        }
    }
}
