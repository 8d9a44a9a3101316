import TesseraLab
import TesseraTerminal

/// One metric of every arm over the steps: smoothed curves before the span of the raw values.
struct MetricChart: Widget {
    let metric: MetricName
    /// The arms' names.
    let arms: [String]
    let curves: CurveBook
    let references: [ReferenceLine]
    let events: [RunEvent]
    let newestStep: Int
    let settings: ChartSettings

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let buckets = max(1, rect.columns) * BrailleDots.columns
        let plot = Plot(
            series: bands(buckets) + lines(buckets, hasNames: hasRoomForNames(rect.columns)),
            references: references.filter { $0.metric == metric }.map {
                PlotReference(value: Double($0.value), label: $0.label)
            },
            events: EventSigns(glyphs: theme.glyphs).events(events, in: range),
            remarks: gapRemarks, yScale: settings.yScale, xLabel: "step",
            emptyText: "no value of \(metric.title) yet")
        plot.draw(in: rect, on: &surface, theme: theme)
    }

    private var range: ClosedRange<Int> { settings.window.range(newest: newestStep) }

    private func bands(_ buckets: Int) -> [PlotSeries] {
        guard settings.smoothing != .off else { return [] }
        return arms.indices.compactMap { arm in
            curves.curve(metric, arm: arm).map {
                PlotSeries(
                    name: "", role: .band, stroke: .band,
                    points: $0.points(in: range, buckets: buckets, .off))
            }
        }
    }

    private func lines(_ buckets: Int, hasNames: Bool) -> [PlotSeries] {
        arms.indices.compactMap { arm in
            curves.curve(metric, arm: arm).map { curve in
                PlotSeries(
                    name: legend(hasNames ? arms[arm] : "", curve.newest(settings.smoothing)),
                    role: .series(arm), stroke: arm % 2 == 0 ? .solid : .dashed,
                    points: curve.points(in: range, buckets: buckets, settings.smoothing))
            }
        }
    }

    private func legend(_ name: String, _ value: Double?) -> String {
        [name, value.map(metric.text) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Names take their place beside marks, values of five digits and the axis.
    private func hasRoomForNames(_ columns: Int) -> Bool {
        arms.reduce(4) { $0 + $1.count + 11 } <= columns
    }

    /// The distance of two arms, measured and never judged.
    private var gapRemarks: [String] {
        guard let gap = curves.gap(metric) else { return [] }
        let difference = "gap \(QuantityText.signed(metric.text(gap.now)))"
        guard let closed = gap.closedShare else { return [difference] }
        return ["\(difference), \(QuantityText.percent(closed)) closed", difference]
    }
}
