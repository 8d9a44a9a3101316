import TesseraLab
import TesseraTerminal

/// The one number for the smallest terminals: the newest loss, or the progress before it.
struct WatchNumber: Widget {
    let snapshot: TrainingSnapshot

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        surface.write(
            snapshot.newest(snapshot.leadingMetric, arm: 0) ?? QuantityText.progress(snapshot),
            aligned: .center, in: rect.line(rect.rows / 2), style: theme[.title])
    }
}

extension TrainingSnapshot {
    /// The newest value of a metric as text; nil where an arm has none.
    func newest(_ metric: MetricName, arm: Int) -> String? {
        guard arms.indices.contains(arm), let value = arms[arm].histories[metric]?.last else {
            return nil
        }
        return metric.text(Double(value))
    }
}
