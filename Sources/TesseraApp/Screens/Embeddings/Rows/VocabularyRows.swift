import TesseraLab
import TesseraTerminal

/// The vocabulary as a list: name, lengths in A and B, shared neighbours, the turn of the vector.
struct VocabularyRows: Widget {
    let list: VocabularyList
    let names: TokenName
    let norms: (first: EmbeddingTable, second: EmbeddingTable)
    let pair: TablePair
    let marks: [Int]
    /// How overlaps went over time; nil where B has no history.
    let trend: OverlapTrend?

    /// One column of numbers, dropped from the highest number on until the rest fits.
    private struct Figure: Sendable {
        let title: String
        let columns: Int
        let sacrifice: Int
        var isTrend = false
        let text: @Sendable (VocabularyRows, Int) -> String
    }

    private static let figures = [
        Figure(title: "norm A", columns: 7, sacrifice: 2) { $0.norm($1, in: $0.norms.first) },
        Figure(title: "norm B", columns: 7, sacrifice: 1) { $0.norm($1, in: $0.norms.second) },
        Figure(title: "J@10", columns: 5, sacrifice: 0) { rows, row in
            rows.list.change(of: row).map { FigureText.share($0.overlap) } ?? "-"
        },
        Figure(title: "cos", columns: 5, sacrifice: 3) { rows, row in
            rows.list.change(of: row)?.cosine.map(FigureText.share) ?? "-"
        },
    ]

    private static let course = Figure(
        title: "trend", columns: OverlapTrendJob.limit, sacrifice: 4, isTrend: true
    ) { _, _ in "" }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let figures = Self.fitting(rect.columns, hasTrend: trend != nil)
        drawTitles(figures, in: rect.line(0), on: &surface, theme: theme)
        let body = rect.belowFirstLine
        guard !list.rows.isEmpty else {
            return Paragraph("no row fits; Esc lists all rows", role: .muted).draw(
                in: body.inset(horizontal: 1, vertical: 0), on: &surface, theme: theme)
        }
        let first = Self.firstRow(list, rows: body.rows)
        for (offset, row) in list.rows.dropFirst(first).prefix(body.rows).enumerated() {
            draw(row, figures, in: body.line(offset), on: &surface, theme: theme)
        }
    }

    /// The row at the top so that the chosen one stands in the middle where it can.
    static func firstRow(_ list: VocabularyList, rows: Int) -> Int {
        max(0, min((list.place ?? 0) - rows / 2, list.rows.count - rows))
    }

    private func draw(
        _ row: Int, _ figures: [Figure], in line: Rect, on surface: inout Surface, theme: Theme
    ) {
        let isChosen = row == list.chosen
        let parts = Self.parts(of: line, figures)
        if isChosen {
            surface.put(theme.glyphs.pointer, column: 0, row: 0, in: line, style: theme[.focus])
            surface.overlay(line, style: theme[.selection])
        } else if marks.contains(row) {
            surface.put("x", column: 0, row: 0, in: line, style: theme[.tokenForced])
        }
        names.draw(row, in: parts[0], on: &surface, theme: theme)
        for (figure, place) in zip(figures, parts.dropFirst()) {
            if figure.isTrend, let trend {
                OverlapSpark(course: trend.course(of: row)).draw(
                    in: place, on: &surface, theme: theme)
            }
            surface.write(
                figure.text(self, row), aligned: .trailing, in: place, style: theme[.text])
        }
        guard isChosen else { return }
        surface.overlay(line, style: theme[.selection])
        names.drawPatch(of: row, in: parts[0], on: &surface, theme: theme)
    }

    private func drawTitles(
        _ figures: [Figure], in line: Rect, on surface: inout Surface, theme: Theme
    ) {
        let parts = Self.parts(of: line, figures)
        surface.write("row", in: parts[0], style: theme[.muted])
        for (figure, place) in zip(figures, parts.dropFirst()) {
            surface.write(figure.title, aligned: .trailing, in: place, style: theme[.muted])
        }
    }

    private func norm(_ row: Int, in table: EmbeddingTable) -> String {
        pair.has(row, in: table) ? CompactNumber.fixed(Double(table.norms[row]), places: 2) : "-"
    }

    private static func fitting(_ columns: Int, hasTrend: Bool) -> [Figure] {
        var figures = figures + (hasTrend ? [course] : [])
        while figures.reduce(0, { $0 + $1.columns + 1 }) + 14 > columns, !figures.isEmpty {
            let worst = figures.map(\.sacrifice).max()
            figures.removeAll { $0.sacrifice == worst }
        }
        return figures
    }

    /// A sign, the name, then the figures.
    private static func parts(of line: Rect, _ figures: [Figure]) -> [Rect] {
        let inner = Rect(
            column: line.column + 1, row: line.row, columns: line.columns - 1, rows: line.rows)
        let extents = [Extent.flexible(1)] + figures.map { .fixed($0.columns + 1) }
        return inner.split(columns: extents)
    }
}
