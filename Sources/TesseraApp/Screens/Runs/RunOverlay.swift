import TesseraLab
import TesseraTerminal

/// One metric of several runs over the steps, every run in its own colour, its second arm dashed.
struct RunOverlay: Widget {
    let metric: MetricName
    /// The runs from the first mark on.
    let records: [RunRecord]
    let smoothing: Smoothing

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let buckets = max(1, rect.columns) * BrailleDots.columns
        let plot = Plot(
            series: records.enumerated().flatMap { place, record in
                lines(of: record, place: place, buckets)
            },
            references: references, xLabel: "step",
            emptyText: "no value of \(metric.title)")
        plot.draw(in: rect, on: &surface, theme: theme)
    }

    private var lastStep: Int { records.map(\.snapshot.step).max() ?? 0 }

    private func lines(of record: RunRecord, place: Int, _ buckets: Int) -> [PlotSeries] {
        record.snapshot.arms.enumerated().compactMap { arm, snapshot in
            record.curves.curve(metric, arm: arm).map { curve in
                PlotSeries(
                    name: name(record, snapshot.name, curve), role: role(place, arm),
                    stroke: arm % 2 == 0 ? .solid : .dashed,
                    points: curve.points(
                        in: 0...max(1, lastStep), buckets: buckets, smoothing))
            }
        }
    }

    /// A run alone has a colour for each arm; several have one each.
    private func role(_ place: Int, _ arm: Int) -> StyleRole {
        .series(records.count == 1 ? arm : place)
    }

    private func name(_ record: RunRecord, _ arm: String, _ curve: Curve) -> String {
        let owner = records.count == 1 ? arm : record.snapshot.name
        let value = curve.newest(smoothing).map(metric.text) ?? ""
        return "\(owner) \(value)"
    }

    private var references: [PlotReference] {
        (records.first?.snapshot.references ?? []).filter { $0.metric == metric }.map {
            PlotReference(value: Double($0.value), label: $0.label)
        }
    }
}
