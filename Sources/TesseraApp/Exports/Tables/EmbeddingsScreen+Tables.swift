import TesseraLab

extension EmbeddingsScreen {
    /// The listed rows, the neighbours in both tables, and what the other panes draw of them.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        guard let pair else { return [] }
        return [
            listedRows(pair), neighbors(pair.vocabulary.names), heat(pair), trendTable(pair),
        ].compactMap { $0 } + (analysis.map { Self.figures(of: $0) } ?? [])
    }

    private func listedRows(_ pair: TablePair) -> ViewTable? {
        guard !list.rows.isEmpty else { return nil }
        let list = list
        return ViewTable(
            "rows",
            [
                "row", "name", "kind", "norm in A (length)", "norm in B (length)",
                "overlap J@10 (0 to 1)", "cosine after turn (-1 to 1)",
            ]
        ) {
            list.rows.map { row in
                let change = list.change(of: row)
                func norm(_ table: EmbeddingTable) -> Float? {
                    pair.has(row, in: table) ? table.norms[row] : nil
                }
                return [
                    "\(row)", pair.vocabulary.names[row], pair.vocabulary.kinds[row].title,
                    ViewTable.text(norm(pair.first)), ViewTable.text(norm(pair.second)),
                    ViewTable.text(change?.overlap), ViewTable.text(change?.cosine),
                ]
            }
        }
    }

    private func neighbors(_ names: [String]) -> ViewTable? {
        let (hood, similarity) = (hood, settings.similarity)
        guard !hood.first.isEmpty || !hood.second.isEmpty else { return nil }
        return ViewTable(
            "neighbours", ["table", "rank", "row", "name", "nearness (\(similarity.rawValue))"]
        ) {
            [("A", hood.first), ("B", hood.second)].flatMap { table, near in
                near.enumerated().map { place, neighbor in
                    [
                        table, "\(place + 1)", "\(neighbor.row)", names[neighbor.row],
                        "\(similarity.figure(neighbor.score))",
                    ]
                }
            }
        }
    }

    /// Both halves of the heat map; empty where a table lacks one of the rows.
    private func heat(_ pair: TablePair) -> ViewTable? {
        let rows = heatRows
        guard rows.count > 1 else { return nil }
        return ViewTable(
            "heat map", ["table", "row", "name", "other row", "other name", "cosine (-1 to 1)"]
        ) {
            let above = rows.indices.flatMap { place in
                rows[(place + 1)...].map { Self.cosine(rows[place], $0, "A", pair.first, pair) }
            }
            let below = rows.indices.flatMap { place in
                rows[...place].map { Self.cosine(rows[place], $0, "B", pair.second, pair) }
            }
            return above + below
        }
    }

    private static func cosine(
        _ row: Int, _ other: Int, _ letter: String, _ table: EmbeddingTable, _ pair: TablePair
    ) -> [String] {
        let isThere = pair.has(row, in: table) && pair.has(other, in: table)
        let names = pair.vocabulary.names
        return [
            letter, "\(row)", names[row], "\(other)", names[other],
            isThere ? "\(table.cosine(row, other))" : "",
        ]
    }

    private func trendTable(_ pair: TablePair) -> ViewTable? {
        guard let trend = currentTrend, !list.rows.isEmpty else { return nil }
        let rows = list.rows
        return ViewTable("trend", ["row", "name", "step", "overlap J@10 (0 to 1)"]) {
            rows.flatMap { row in
                zip(trend.steps, trend.course(of: row)).map { step, share in
                    ["\(row)", pair.vocabulary.names[row], "\(step)", "\(share)"]
                }
            }
        }
    }
}
