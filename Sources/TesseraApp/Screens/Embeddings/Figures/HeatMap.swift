import TesseraLab
import TesseraTerminal

/// Cosines of a few rows with each other: table A above the diagonal, table B below it.
struct HeatMap: Widget {
    let rows: [Int]
    let pair: TablePair
    let names: TokenName

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let labelColumns = min(16, rect.columns / 3)
        let room = Size(columns: rect.columns - labelColumns - 1, rows: rect.rows - 1)
        let side = min(rows.count, room.rows, room.columns / 2)
        guard side > 1 else {
            return Notice(text: "too small for a heat map; Enter zooms", role: .muted).draw(
                in: rect, on: &surface, theme: theme)
        }
        let columns = min(6, room.columns / side)
        for (place, row) in rows.prefix(side).enumerated() {
            let line = rect.line(place)
            let parts = line.split(columns: .fixed(labelColumns), .fixed(1), .flexible(1))
            names.draw(row, in: parts[0], on: &surface, theme: theme)
            for (other, column) in rows.prefix(side).enumerated() {
                let cell = Rect(
                    column: parts[2].column + other * columns, row: line.row, columns: columns,
                    rows: 1)
                let table = other > place ? pair.first : pair.second
                draw(row, column, table, in: cell, on: &surface, theme: theme)
            }
        }
        drawLegend(below: side, in: rect, on: &surface, theme: theme)
    }

    private func draw(
        _ row: Int, _ column: Int, _ table: EmbeddingTable, in cell: Rect,
        on surface: inout Surface, theme: Theme
    ) {
        guard pair.has(row, in: table), pair.has(column, in: table) else {
            return surface.fill(cell, with: theme.glyphs.trough, style: theme[.grid])
        }
        let cosine = table.cosine(row, column)
        let text = cell.columns >= 4 ? FigureText.share(cosine) : ""
        drawValue(cosine, text, in: cell, on: &surface, theme: theme)
    }

    private func drawValue(
        _ cosine: Float, _ text: String, in cell: Rect, on surface: inout Surface, theme: Theme
    ) {
        guard theme.depth >= .indexed256, let color = theme.color(.heat, at: (cosine + 1) / 2)
        else {
            let shade = theme.glyphs.shades[min(4, Int(max(0, cosine) * 4.999))]
            surface.fill(cell, with: text.isEmpty ? shade : " ", style: theme[.text])
            surface.write(text, aligned: .trailing, in: cell, style: theme[.text])
            return
        }
        surface.fill(cell, style: Style(background: color))
        // The ramp is dark at its low end and light at its high one.
        let ink: TerminalColor = .rgb(cosine > 0.35 ? .init(16, 16, 24) : .init(235, 235, 235))
        surface.write(text, aligned: .trailing, in: cell, style: Style(foreground: ink))
    }

    /// What the colours say and which half is which, on a second line where the first is too short.
    private func drawLegend(
        below rows: Int, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        let legend = Rect(
            column: rect.column, row: rect.row + rows, columns: rect.columns,
            rows: rect.rows - rows)
        let line = legend.line(0)
        var column = 0
        for step in -4...4 {
            let cell = Rect(column: line.column + column, row: line.row, columns: 2, rows: 1)
            drawValue(
                Float(step) / 4, "", in: cell.intersection(line), on: &surface, theme: theme)
            column += 2
        }
        let scale = [" cosine -1 to 1", " -1 to 1"].longest(fitting: line.columns - column)
        column += surface.write(scale, column: column, in: line, style: theme[.muted])
        let halves = ["; above the diagonal A, below B", "; A above, B below"].longest(
            fitting: line.columns - column)
        if !halves.isEmpty {
            surface.write(halves, column: column, in: line, style: theme[.muted])
        } else if legend.rows > 1 {
            surface.write(
                ["above the diagonal A, below B", "A above, B below"].longest(
                    fitting: legend.columns), in: legend.line(1), style: theme[.muted])
        }
    }
}
