import TesseraTerminal

extension Surface {
    /// Makes what is written fainter; pictures keep their colours, which are all they have.
    mutating func dim(_ rect: Rect, theme: Theme) {
        let visible = rect.intersection(bounds)
        for row in visible.row..<visible.endRow {
            for column in visible.column..<visible.endColumn
            where self[column: column, row: row].scalar != theme.glyphs.upperHalf {
                overlay(
                    Rect(column: column, row: row, columns: 1, rows: 1), style: theme[.stale])
            }
        }
    }
}
