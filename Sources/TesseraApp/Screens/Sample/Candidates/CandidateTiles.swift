import TesseraLab
import TesseraModels
import TesseraTerminal

/// The likeliest candidates of an image token side by side, each as the picture that it would give.
struct CandidateTiles: Widget {
    let report: PositionReport
    let patches: CandidatePictures
    /// Place of the cursor in the sorted table.
    let cursor: Int
    let label: TokenNames

    /// Rows below a tile: its name and its probability.
    static let rows = 6

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let order = report.stages.order.prefix { patches.patches[token($0)] != nil }
        let width = patches.side + 1
        let across = max(1, (rect.columns + 1) / width)
        let first = max(0, min(cursor - across / 2, order.count - across))
        for (place, index) in order.dropFirst(first).prefix(across).enumerated() {
            let cell = Rect(
                column: rect.column + place * width, row: rect.row, columns: patches.side,
                rows: rect.rows
            ).intersection(rect)
            draw(index, isCursor: first + place == cursor, in: cell, on: &surface, theme)
        }
    }

    private func token(_ index: Int) -> Int32 { Int32(report.stages.firstToken + index) }

    private func draw(
        _ index: Int, isCursor: Bool, in cell: Rect, on surface: inout Surface, _ theme: Theme
    ) {
        guard let bytes = patches.patches[token(index)],
            bytes.count == patches.side * patches.side * 3
        else { return }
        let parts = cell.split(rows: .flexible(1), .fixed(1), .fixed(1))
        ImageView(PixelGrid(width: patches.side, height: patches.side, bytes: bytes)).draw(
            in: parts[0], on: &surface, theme: theme)
        let name = (isCursor ? "\(theme.glyphs.pointer)" : "") + label(token(index))
        let share = QuantityText.percent(Double(report.stages.probabilities[index]))
        surface.write(
            name, aligned: .center, in: parts[1], style: theme[isCursor ? .focus : .title])
        surface.write(share, aligned: .center, in: parts[2], style: theme[.muted])
    }
}
