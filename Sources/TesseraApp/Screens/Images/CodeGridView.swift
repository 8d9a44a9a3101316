import TesseraLab
import TesseraTerminal

/// The codes of a picture in their places, each on its own patch, with a cursor.
struct CodeGridView: Widget {
    let codes: [Int32]
    let grid: Int
    let patches: CodePatches?
    let showsNumbers: Bool
    let cell: Int
    /// Cells that a person changed.
    let changed: Set<Int>

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let size = Self.cellSize(grid, in: rect.size)
        guard size.columns > 0, size.rows > 0 else {
            return Notice(text: "too small for the codes", role: .muted).draw(
                in: rect, on: &surface, theme: theme)
        }
        let margin = Self.margin(grid, in: rect.size)
        for place in codes.indices {
            let box = Rect(
                column: rect.column + margin + place % grid * size.columns,
                row: rect.row + place / grid * size.rows, columns: size.columns, rows: size.rows
            ).intersection(rect)
            draw(place, in: box, on: &surface, theme: theme)
        }
    }

    /// Columns and rows of a cell.
    static func cellSize(_ grid: Int, in room: Size) -> Size {
        let columns = min(room.columns / max(1, grid), 2 * (room.rows / max(1, grid)), 8)
        return Size(columns: columns, rows: max(columns > 0 ? 1 : 0, columns / 2))
    }

    /// Columns left of the grid, so that it stands in the middle.
    static func margin(_ grid: Int, in room: Size) -> Int {
        max(0, (room.columns - grid * cellSize(grid, in: room).columns) / 2)
    }

    /// The cell at a column and row of the view.
    static func cell(column: Int, row: Int, grid: Int, in room: Size) -> Int? {
        let size = cellSize(grid, in: room)
        let column = column - margin(grid, in: room)
        guard size.columns > 0, size.rows > 0, column >= 0, row >= 0 else { return nil }
        let (x, y) = (column / size.columns, row / size.rows)
        return x < grid && y < grid ? y * grid + x : nil
    }

    private func draw(_ place: Int, in box: Rect, on surface: inout Surface, theme: Theme) {
        let isColored = theme.depth >= .indexed256
        if isColored, let patch = patch(codes[place]) {
            ImageView(patch).draw(in: box, on: &surface, theme: theme)
        }
        let isCursor = place == cell
        let text = showsNumbers || isCursor || !isColored ? "\(codes[place])" : ""
        let role: StyleRole = isCursor ? .focus : changed.contains(place) ? .tokenForced : .text
        if !text.isEmpty, box.columns >= 2 {
            let line = box.line(box.rows / 2)
            var style = theme[role]
            if isColored { style.background = theme[.background].background ?? .terminalDefault }
            if isCursor { style.attributes.insert(.reverse) }
            if changed.contains(place) { style.attributes.insert(.underline) }
            surface.write(text, aligned: .center, in: line, style: style)
        } else if isCursor {
            surface.overlay(box, style: Style(attributes: .reverse))
        }
    }

    private func patch(_ code: Int32) -> PixelGrid? {
        guard let patches, let pixels = patches[code] else { return nil }
        return PixelGrid(width: patches.side, height: patches.side, bytes: pixels)
    }
}
