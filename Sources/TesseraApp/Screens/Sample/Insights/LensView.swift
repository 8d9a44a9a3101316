import TesseraLab
import TesseraTerminal

/// What each layer would predict, and how the watched token climbs through the layers.
struct LensView: Widget {
    let report: LensReport
    let label: TokenNames
    /// Layers scrolled away at the top.
    let scroll: Int

    /// Rows above the layers: what the columns are.
    static let headRows = 1

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let titles = ["layer", "its first", "", "\(label(report.watched)) at", ""]
        drawLine(titles, .muted, nil, in: rect.line(0), on: &surface, theme)
        let shown = ScrolledLines(
            report.layers.count, rows: rect.rows - Self.headRows, scroll: scroll
        ).range
        for (row, number) in shown.enumerated() {
            let layer = report.layers[number]
            let texts = [
                number == 0 ? "input" : "\(number)", label(layer.token),
                QuantityText.percent(Double(layer.probability)), "rank \(layer.watchedRank)",
                QuantityText.percent(Double(layer.watchedProbability)),
            ]
            let role: StyleRole = layer.token == report.watched ? .ok : .text
            drawLine(
                texts, role, Double(layer.watchedProbability), in: rect.line(row + 1),
                on: &surface, theme)
        }
    }

    private func drawLine(
        _ texts: [String], _ role: StyleRole, _ share: Double?, in line: Rect,
        on surface: inout Surface, _ theme: Theme
    ) {
        let columns = line.split(
            columns: .fixed(6), .fixed(10), .fixed(7), .fixed(11), .fixed(6), .fixed(1),
            .flexible(1))
        for (text, column) in zip(texts, columns) {
            surface.write(text, in: column, style: theme[role])
        }
        if let share, columns[6].columns >= 4 {
            Gauge(fraction: share, role: .bar).draw(in: columns[6], on: &surface, theme: theme)
        }
    }
}
