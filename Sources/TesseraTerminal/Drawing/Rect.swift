/// Width and height of a screen or pane, in cells.
public struct Size: Hashable, Sendable {
    /// Cells across.
    public var columns: Int
    /// Cells down.
    public var rows: Int

    /// Creates a size; negative lengths count as zero.
    public init(columns: Int, rows: Int) {
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }
}

/// A rectangle of cells; the empty rectangle is a legal place to draw nothing.
public struct Rect: Hashable, Sendable {
    /// First column.
    public var column: Int
    /// First row.
    public var row: Int
    /// Cells across, never negative.
    public var columns: Int
    /// Cells down, never negative.
    public var rows: Int

    /// Creates a rectangle; negative lengths count as zero.
    public init(column: Int = 0, row: Int = 0, columns: Int, rows: Int) {
        self.column = column
        self.row = row
        self.columns = max(0, columns)
        self.rows = max(0, rows)
    }

    /// The whole of a surface of this size.
    public init(_ size: Size) {
        self.init(columns: size.columns, rows: size.rows)
    }

    /// Column after the last one.
    public var endColumn: Int { column + columns }
    /// Row after the last one.
    public var endRow: Int { row + rows }
    /// True when no cell lies inside.
    public var isEmpty: Bool { columns == 0 || rows == 0 }
    /// Its width and height.
    public var size: Size { Size(columns: columns, rows: rows) }

    /// True when the cell lies inside.
    public func contains(column: Int, row: Int) -> Bool {
        column >= self.column && column < endColumn && row >= self.row && row < endRow
    }

    /// The cells common to both.
    public func intersection(_ other: Rect) -> Rect {
        let firstColumn = max(column, other.column)
        let firstRow = max(row, other.row)
        return Rect(
            column: firstColumn, row: firstRow,
            columns: min(endColumn, other.endColumn) - firstColumn,
            rows: min(endRow, other.endRow) - firstRow)
    }
}
