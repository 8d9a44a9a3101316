import TesseraLab
import TesseraTerminal

/// One row by itself: what it is, how long, what became of its neighbourhood, its nearest words
/// and image codes.
struct TokenCard: Widget {
    let row: Int
    let pair: TablePair
    let change: RowChange?
    let analysis: PairAnalysis?
    /// How its overlap went over time; nil where B has no history.
    let trend: OverlapTrend?
    let names: TokenName
    let nearest: NearestKinds

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var room = rect
        if let patch = names.patch(of: row), rect.columns >= 40, rect.rows >= 5 {
            let side = min(rect.rows * 2, 16)
            let parts = rect.split(columns: .fixed(side + 2), .flexible(1))
            ImageView(patch).draw(
                in: Rect(column: rect.column, row: rect.row, columns: side, rows: side / 2),
                on: &surface, theme: theme)
            room = parts[1]
        }
        for (index, line) in lines(columns: room.columns).prefix(room.rows).enumerated() {
            line.draw(in: room.line(index), on: &surface, theme: theme)
        }
    }

    private func lines(columns: Int) -> [StyledLine] {
        let head: [[StyledLine.Piece]] = [
            [.init(names.vocabulary.names[row], names.role(of: row)), .init("  \(kind)", .muted)],
            [
                .init("row ", .muted),
                .init("\(row) of \(QuantityText.grouped(names.vocabulary.count))"),
            ],
            [.init("norm ", .muted), .init("A \(norm(pair.first)), B \(norm(pair.second))")],
            change.map { [.init("J@10 ", .muted), .init(FigureText.share($0.overlap))] } ?? [],
            change?.cosine.map { [.init("cos after turn ", .muted), .init(FigureText.share($0))] }
                ?? [],
            hubs ?? [],
        ]
        return StyledLine.lines(of: head.filter { !$0.isEmpty }, columns: columns)
            + StyledLine.lines(of: course, columns: columns)
            + nearest.entries.map { line($0, columns: columns) }
    }

    /// Its overlap at each checkpoint that was looked at.
    private var course: [[StyledLine.Piece]] {
        guard let trend, !trend.course(of: row).isEmpty else { return [] }
        return [[.init("J@10 by step", .muted)]]
            + zip(trend.steps, trend.course(of: row)).map { step, share in
                [.init("\(QuantityText.grouped(step)) ", .muted), .init(FigureText.share(share))]
            }
    }

    private var kind: String { names.vocabulary.kinds[row].title }

    private func norm(_ table: EmbeddingTable) -> String {
        pair.has(row, in: table) ? CompactNumber.fixed(Double(table.norms[row]), places: 2) : "-"
    }

    /// In how many lists of ten the row stands; ten is usual.
    private var hubs: [StyledLine.Piece]? {
        guard let neighbors = analysis?.comparison.neighbors, neighbors.first.rows.contains(row)
        else { return nil }
        let (first, second) = (neighbors.first.occurrences[row], neighbors.second.occurrences[row])
        return [
            .init("in lists of others A ", .muted), .init("\(first)"), .init(" B ", .muted),
            .init("\(second)"),
        ]
    }

    /// As many names as there is room for.
    private func line(_ entry: NearestKinds.Entry, columns: Int) -> StyledLine {
        var pieces: [StyledLine.Piece] = [.init(entry.title, .muted)]
        for row in entry.rows {
            let longer = pieces + [.init(" \(names.vocabulary.names[row])", names.role(of: row))]
            if StyledLine(longer).columns > columns { break }
            pieces = longer
        }
        return StyledLine(pieces)
    }
}
