import TesseraTerminal

extension Rect {
    /// One row of the rectangle, empty when it lies outside.
    func line(_ index: Int) -> Rect {
        Rect(column: column, row: row + index, columns: columns, rows: 1).intersection(self)
    }
}
