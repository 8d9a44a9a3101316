import TesseraTerminal

/// The picture so far: cells without a code are left blank, the looked-at one stands in brackets and
/// shows what the candidate under the cursor would give.
struct SampleCanvas: Widget {
    let pixels: [UInt8]?
    /// Pixels across.
    let side: Int
    /// Codes across.
    let grid: Int
    /// Codes that are chosen.
    let decided: Int
    let position: Int
    let marks: Set<Int>
    /// The candidate's look in the looked-at cell, [side / grid, side / grid, 3].
    let patch: [UInt8]?

    /// Cells that the canvas takes.
    func size(in room: Size) -> Size { PictureArrangement.picture(side, in: room) }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let size = size(in: rect.size)
        guard size.columns >= grid, size.rows > 0 else { return }
        let place = rect.centered(size)
        if let image {
            ImageView(image).draw(in: place, on: &surface, theme: theme)
        }
        for cell in 0..<grid * grid {
            drawSigns(cell, in: self.rect(of: cell, in: place), on: &surface, theme)
        }
    }

    /// Where a cell of the grid stands.
    private func rect(of cell: Int, in place: Rect) -> Rect {
        let (column, row) = (cell % grid, cell / grid)
        let left = column * place.columns / grid
        let top = row * place.rows / grid
        return Rect(
            column: place.column + left, row: place.row + top,
            columns: (column + 1) * place.columns / grid - left,
            rows: max(1, (row + 1) * place.rows / grid - top)
        ).intersection(place)
    }

    private func drawSigns(
        _ cell: Int, in rect: Rect, on surface: inout Surface, _ theme: Theme
    ) {
        let isKnown = cell < decided || cell == position && patch != nil
        let middle = rect.line((rect.rows - 1) / 2)
        if !isKnown || pixels == nil {
            surface.fill(rect, style: theme[.background])
            surface.put(
                theme.glyphs.bullet, column: (rect.columns - 1) / 2, row: 0, in: middle,
                style: theme[.grid])
        }
        if marks.contains(cell) {
            surface.write("x", column: rect.columns / 2 - 1, in: middle, style: theme[.warn])
        }
        guard cell == position else { return }
        var style = theme[.focus]
        style.background = theme[.background].background
        style.attributes.insert(.bold)
        for row in 0..<rect.rows {
            let isCorner = rect.rows < 3 || row == 0 || row == rect.rows - 1
            guard isCorner || rect.columns <= 4 else { continue }
            surface.write("[", row: row, in: rect, style: style)
            surface.write("]", column: rect.columns - 1, row: row, in: rect, style: style)
        }
    }

    /// The picture with the candidate in its cell.
    private var image: PixelGrid? {
        guard var bytes = pixels, bytes.count == side * side * 3 else { return nil }
        let cellSide = side / max(1, grid)
        if let patch, patch.count == cellSide * cellSide * 3 {
            let (column, row) = (position % grid * cellSide, position / grid * cellSide)
            for y in 0..<cellSide {
                let start = ((row + y) * side + column) * 3
                bytes.replaceSubrange(
                    start..<start + cellSide * 3,
                    with: patch[y * cellSide * 3..<(y + 1) * cellSide * 3])
            }
        }
        return PixelGrid(width: side, height: side, bytes: bytes)
    }
}

/// A number for every code of the grid, as colour and, where there is room, as digits.
struct MeasureGrid: Widget {
    let values: [Double]
    let grid: Int
    let position: Int
    /// The value at the end of the ramp.
    let top: Double

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard grid > 0 else { return }
        let columns = min(9, rect.columns / grid)
        let rows = min(max(1, columns / 2), rect.rows / grid)
        guard columns >= 2, rows >= 1 else { return }
        let place = rect.centered(Size(columns: columns * grid, rows: rows * grid))
        for cell in 0..<grid * grid {
            let room = Rect(
                column: place.column + cell % grid * columns,
                row: place.row + cell / grid * rows, columns: columns, rows: rows)
            draw(cell, in: room, on: &surface, theme)
        }
    }

    private func draw(_ cell: Int, in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        let middle = rect.line((rect.rows - 1) / 2)
        if values.indices.contains(cell) {
            let style = MeasureColor.style(values[cell] / max(top, 1e-9), theme)
            surface.fill(rect, style: style)
            let text = Self.text(values[cell], columns: rect.columns)
            surface.write(text, aligned: .center, in: middle, style: style)
        } else {
            surface.put(
                theme.glyphs.bullet, column: (rect.columns - 1) / 2, row: 0, in: middle,
                style: theme[.grid])
        }
        guard cell == position else { return }
        surface.write("[", in: middle, style: theme[.focus])
        surface.write("]", column: rect.columns - 1, in: middle, style: theme[.focus])
    }

    private static func text(_ value: Double, columns: Int) -> String {
        let isWhole = value.rounded() == value && value >= 1
        let text = CompactNumber.fixed(value, places: isWhole || value >= 100 ? 0 : 1)
        return text.count <= columns - (columns > 4 ? 2 : 0) ? text : ""
    }
}

/// The look of a number between 0 and 1 behind text that stays readable on it.
enum MeasureColor {
    static func style(_ share: Double, _ theme: Theme) -> Style {
        guard theme.depth > .ansi16, let color = theme.color(.ember, at: Float(share)) else {
            return share > 0.75 ? theme[.warn] : theme[.text]
        }
        var isBright = false
        if case .rgb(let rgb) = color {
            let (red, green, blue) = (Int(rgb.red), Int(rgb.green), Int(rgb.blue))
            isBright = 299 * red + 587 * green + 114 * blue > 140_000
        }
        return Style(
            foreground: .rgb(isBright ? RGB(0, 0, 0) : RGB(255, 255, 255)), background: color)
    }
}
