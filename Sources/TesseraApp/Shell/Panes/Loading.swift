import TesseraTerminal

/// Work under way with a known end; of a single piece nothing is counted.
struct Loading: Widget {
    let done: Int
    let total: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let text =
            total > 1
            ? "\(QuantityText.grouped(done)) of \(QuantityText.grouped(total))" : "reading"
        let line = rect.centered(Size(columns: min(48, rect.columns - 2), rows: 1))
        Gauge(fraction: Double(done) / Double(max(1, total)), text: text).draw(
            in: line, on: &surface, theme: theme)
    }
}
