import TesseraLab
import TesseraTerminal

/// Where a picture differs from its original, with a legend of the colours.
struct ErrorView: Widget {
    let error: TokenizedPicture.Difference
    let side: Int

    /// The difference that the ramp ends at, of 255.
    static let limit: Float = 64

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let picture = Rect(
            column: rect.column, row: rect.row, columns: rect.columns, rows: rect.rows - 1)
        ImageView(image(theme), alignment: .center).draw(
            in: picture, on: &surface, theme: theme)
        let legend = rect.line(rect.rows - 1)
        let mean = CompactNumber.fixed(Double(error.mean), places: 1)
        let db = CompactNumber.fixed(Double(error.decibels), places: 1)
        var column = 0
        for step in 0..<6 where rect.columns > 40 {
            if let color = theme.color(.heat, at: Float(step) / 5), theme.depth >= .indexed256 {
                let cell = Rect(column: legend.column + step, row: legend.row, columns: 1, rows: 1)
                surface.fill(cell, style: Style(background: color))
                column = 7
            }
        }
        surface.write(
            "0 to \(Int(Self.limit)) of 255, mean \(mean), \(db) dB", column: column, in: legend,
            style: theme[.muted])
    }

    /// The ramp's colours; greys where colour cannot carry a value.
    private func image(_ theme: Theme) -> PixelGrid {
        let bytes = error.pixels.flatMap { error -> [UInt8] in
            let share = min(1, error / Self.limit)
            if case .rgb(let color)? = theme.color(.heat, at: share), theme.depth > .ansi16 {
                return [color.red, color.green, color.blue]
            }
            return [UInt8](repeating: UInt8(share * 255), count: 3)
        }
        return PixelGrid(width: side, height: side, bytes: bytes)
    }
}
