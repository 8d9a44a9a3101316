import TesseraLab
import TesseraTerminal

/// A table of the report; where its columns have no room, one block a row.
struct TableExhibit: Widget {
    let table: ResultTable
    /// Rows scrolled away at the top.
    let first: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let widths = widths(theme.glyphs)
        let needed = widths.reduce(2) { $0 + $1 + 1 }
        // Cells may lose a third of their text before they say too little.
        if needed * 2 <= rect.columns * 3 {
            drawColumns(widths, fits: needed <= rect.columns, in: rect, on: &surface, theme: theme)
        } else {
            drawBlocks(in: rect, on: &surface, theme: theme)
        }
    }

    private func widths(_ glyphs: Glyphs) -> [Int] {
        table.columns.indices.map { column in
            let texts = [table.columns[column]] + table.rows.map { cell($0, column) }
            return texts.map { SanitizedText(ReportText.of($0, glyphs)).columns }.max() ?? 0
        }
    }

    private func cell(_ row: [String], _ column: Int) -> String {
        row.indices.contains(column) ? row[column] : ""
    }

    private func drawColumns(
        _ widths: [Int], fits: Bool, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        let first = max(0, min(first, table.rows.count - max(1, rect.rows - 1)))
        Table(
            columns: table.columns.enumerated().map { index, title in
                .init(
                    ReportText.of(title, theme.glyphs),
                    width: fits ? .fixed(widths[index]) : .flexible(widths[index]))
            },
            rows: table.rows.dropFirst(first).map { row in
                row.enumerated().map { index, text in
                    .init(ReportText.of(text, theme.glyphs), index == 0 ? .title : .text)
                }
            }, emptyText: "no rows"
        ).draw(in: rect, on: &surface, theme: theme)
    }

    private func drawBlocks(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let words = table.rows.dropFirst(max(0, min(first, table.rows.count - 1))).flatMap { row in
            row.enumerated().map { index, text in
                Words(
                    heading: index == 0 ? "" : cell(table.columns, index), text,
                    index == 0 ? .title : .text)
            }
        }
        WordsView(words: words, scroll: 0).draw(in: rect, on: &surface, theme: theme)
    }
}
