import TesseraLab
import TesseraTerminal

/// One metric of every arm over the steps: smoothed curves before the span of the raw values.
struct MetricChart: Widget {
    let metric: MetricName
    let arms: [ArmSnapshot]
    let references: [ReferenceLine]
    let events: [RunEvent]
    let newestStep: Int
    let settings: ChartSettings

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let buckets = max(1, rect.columns) * BrailleDots.columns
        let plot = Plot(
            series: bands(buckets) + curves(buckets, hasNames: hasRoomForNames(rect.columns)),
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
        return arms.compactMap { arm in
            guard let history = arm.histories[metric] else { return nil }
            let points = CurveReduction.points(
                steps: history.steps, values: history.values.map(Double.init), in: range,
                buckets: buckets)
            return PlotSeries(name: "", role: .band, stroke: .band, points: points)
        }
    }

    private func curves(_ buckets: Int, hasNames: Bool) -> [PlotSeries] {
        arms.enumerated().compactMap { index, arm in
            guard let history = arm.histories[metric] else { return nil }
            let values = history.smoothed(over: Double(settings.smoothing.rawValue))
            var points = CurveReduction.points(
                steps: history.steps, values: values, in: range, buckets: buckets)
            if settings.smoothing != .off { points = points.map { PlotPoint(x: $0.x, y: $0.y) } }
            return PlotSeries(
                name: legend(hasNames ? arm.name : "", values.last), role: .series(index),
                stroke: index % 2 == 0 ? .solid : .dashed, points: points)
        }
    }

    private func legend(_ name: String, _ value: Double?) -> String {
        [name, value.map(metric.text) ?? ""].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Names take their place beside marks, values of five digits and the axis.
    private func hasRoomForNames(_ columns: Int) -> Bool {
        arms.reduce(4) { $0 + $1.name.count + 11 } <= columns
    }

    /// The distance of two arms, measured and never judged.
    private var gapRemarks: [String] {
        guard arms.count == 2, let first = arms[0].histories[metric],
            let second = arms[1].histories[metric],
            let gap = ArmGap(first, second, over: Double(Smoothing.medium.rawValue))
        else { return [] }
        let difference = "gap \(QuantityText.signed(metric.text(gap.now)))"
        guard let closed = gap.closedShare else { return [difference] }
        return ["\(difference), \(QuantityText.percent(closed)) closed", difference]
    }
}
