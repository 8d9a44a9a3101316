/// A grid of cells to draw on, in memory; a backend shows it, a test reads it.
///
/// Every write takes a rectangle, counts columns and rows from that rectangle's corner, and never
/// leaves it. A surface of no cells is legal.
public struct Surface: Equatable, Sendable {
    /// Cells across and down.
    public let size: Size
    /// All cells, row by row.
    package private(set) var cells: [Cell]

    /// Creates a surface of blank cells in one style.
    public init(size: Size, style: Style = Style()) {
        self.size = size
        var cell = Cell.blank
        cell.write(" ", style)
        cells = Array(repeating: cell, count: size.columns * size.rows)
    }

    /// The rectangle that covers the whole surface.
    public var bounds: Rect { Rect(size) }

    /// The cell at an absolute position inside the surface.
    public subscript(column column: Int, row row: Int) -> Cell {
        precondition(
            bounds.contains(column: column, row: row),
            "Surface: cell (\(column), \(row)) outside \(size.columns)×\(size.rows)")
        return cells[row * size.columns + column]
    }

    /// The cells of one row.
    package func cells(inRow row: Int) -> ArraySlice<Cell> {
        cells[row * size.columns..<(row + 1) * size.columns]
    }

    /// Puts one single-width scalar at a position relative to a rectangle.
    public mutating func put(
        _ scalar: Unicode.Scalar, column: Int, row: Int, in rect: Rect, style: Style
    ) {
        let absoluteColumn = rect.column + column
        let absoluteRow = rect.row + row
        guard rect.contains(column: absoluteColumn, row: absoluteRow),
            bounds.contains(column: absoluteColumn, row: absoluteRow)
        else { return }
        cells[absoluteRow * size.columns + absoluteColumn].write(scalar, style)
    }

    /// Fills a rectangle with one scalar.
    public mutating func fill(_ rect: Rect, with scalar: Unicode.Scalar = " ", style: Style) {
        let visible = rect.intersection(bounds)
        for row in visible.row..<visible.endRow {
            for column in visible.column..<visible.endColumn {
                cells[row * size.columns + column].write(scalar, style)
            }
        }
    }

    /// Lays a style over a rectangle and keeps what is written there.
    public mutating func overlay(_ rect: Rect, style: Style) {
        let visible = rect.intersection(bounds)
        for row in visible.row..<visible.endRow {
            for column in visible.column..<visible.endColumn {
                cells[row * size.columns + column].overlay(style)
            }
        }
    }
}
