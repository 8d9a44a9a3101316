import TesseraLab
import TesseraTerminal

/// The most frequent tokens of one modality as bars, each with its share.
struct TokenBars: Widget {
    let modality: TokenUsage.Modality
    let role: StyleRole
    let firstBar: Int

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let total = Double(max(1, modality.total))
        let bars = zip(modality.topLabels, modality.rankedCounts).map { label, count in
            BarChart.Bar(
                label: label, value: Double(count),
                text: QuantityText.percent(Double(count) / total),
                role: role)
        }
        let first = max(0, min(firstBar, bars.count - rect.rows))
        BarChart(Array(bars.dropFirst(first)), maximum: bars.first?.value).draw(
            in: rect, on: &surface, theme: theme)
    }
}
