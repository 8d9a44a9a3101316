import TesseraLab
import TesseraTerminal

/// One metric of every arm, or the difference of two arms, over the steps: smoothed curves before
/// the span of the raw values.
struct MetricChart: Widget {
    let subject: ChartSubject
    let snapshot: TrainingSnapshot
    let curves: CurveBook
    /// The earlier step that is looked back at.
    let cursor: Int?
    let settings: ChartSettings

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let buckets = max(1, rect.columns) * BrailleDots.columns
        let plot = Plot(
            series: bands(buckets) + zero
                + lines(buckets, hasNames: hasRoomForNames(rect.columns)),
            references: references, markers: markers,
            events: EventSigns(glyphs: theme.glyphs).events(snapshot.events, in: range).map(placed),
            remarks: gapRemarks, yScale: yScale, yTrim: settings.values.trim, xLabel: scale.label,
            emptyText: "no value of \(subject.metric.title) yet")
        plot.draw(in: rect, on: &surface, theme: theme)
    }

    /// A curve with its name, role and stroke.
    private struct Line {
        let name: String
        let role: StyleRole
        let stroke: PlotSeries.Stroke
        let curve: Curve
    }

    private var courses: [Line] {
        switch subject {
        case .metric(let metric):
            snapshot.arms.enumerated().compactMap { index, arm in
                curves.curve(metric, arm: index).map {
                    Line(
                        name: arm.name, role: .series(index),
                        stroke: index % 2 == 0 ? .solid : .dashed, curve: $0)
                }
            }
        case .difference(let metric):
            curves.difference(metric).map {
                [Line(name: "difference", role: .series(2), stroke: .solid, curve: $0)]
            } ?? []
        }
    }

    private var range: ClosedRange<Int> {
        settings.window.range(newest: snapshot.step, showing: cursor)
    }

    /// The chosen axis, or that of the steps where the run cannot tell it.
    private var scale: StepScale { StepScale(fitting: settings.axis, snapshot) }

    private var yScale: AxisScale {
        if case .difference = subject { return .linear }
        return settings.values == .logarithmic ? .logarithmic : .linear
    }

    private func bands(_ buckets: Int) -> [PlotSeries] {
        guard settings.smoothing != .off else { return [] }
        return courses.map {
            PlotSeries(
                name: "", role: .band, stroke: .band, points: points(of: $0.curve, buckets, .off))
        }
    }

    /// The line of no difference: a curve, since the band in front of references would hide it.
    private var zero: [PlotSeries] {
        guard case .difference = subject else { return [] }
        let ends = [range.lowerBound, range.upperBound].map {
            PlotPoint(x: scale.place(of: Double($0)), y: 0)
        }
        return [PlotSeries(name: "equal", role: .reference, stroke: .dashed, points: ends)]
    }

    private func lines(_ buckets: Int, hasNames: Bool) -> [PlotSeries] {
        courses.map { line in
            PlotSeries(
                name: legend(hasNames ? line.name : "", value(of: line.curve)), role: line.role,
                stroke: line.stroke, points: points(of: line.curve, buckets, settings.smoothing))
        }
    }

    /// Points are made step by step and then moved along the axis: their values never change.
    private func points(of curve: Curve, _ buckets: Int, _ smoothing: Smoothing) -> [PlotPoint] {
        let points = curve.points(in: range, buckets: buckets, smoothing)
        guard settings.axis != .steps else { return points }
        let scale = scale
        return points.map { point in
            var point = point
            point.x = scale.place(of: point.x)
            return point
        }
    }

    private func placed(_ event: PlotEvent) -> PlotEvent {
        var event = event
        event.x = scale.place(of: event.x)
        return event
    }

    private var markers: [PlotMarker] {
        cursor.map {
            [PlotMarker(x: scale.place(of: Double($0)), label: QuantityText.grouped($0))]
        } ?? []
    }

    private var references: [PlotReference] {
        if case .difference = subject { return [] }
        return snapshot.references.filter { $0.metric == subject.metric }.map {
            PlotReference(value: Double($0.value), label: $0.label)
        }
    }

    /// The value that the legend tells: the newest, or that of the step looked back at.
    private func value(of curve: Curve) -> Double? {
        guard let cursor else { return curve.newest(settings.smoothing) }
        return curve.value(upTo: cursor, settings.smoothing)
    }

    private func legend(_ name: String, _ value: Double?) -> String {
        var text = value.map(subject.metric.text) ?? ""
        if case .difference = subject, !text.isEmpty { text = QuantityText.signed(text) }
        return [name, text].filter { !$0.isEmpty }.joined(separator: " ")
    }

    /// Names take their place beside marks, values of five digits and the axis.
    private func hasRoomForNames(_ columns: Int) -> Bool {
        courses.reduce(4) { $0 + $1.name.count + 11 } <= columns
    }

    /// What the curves say in words, measured and never judged.
    private var gapRemarks: [String] {
        guard cursor == nil else { return [] }
        if case .difference(let metric) = subject {
            guard snapshot.arms.count == 2, metric.isBetterLower else { return [] }
            return ["above: \(snapshot.arms[0].name) is lower", "above: first is lower"]
        }
        guard let gap = curves.gap(subject.metric) else { return [] }
        let difference = "gap \(QuantityText.signed(subject.metric.text(gap.now)))"
        guard let closed = gap.closedShare else { return [difference] }
        return ["\(difference), \(QuantityText.percent(closed)) closed", difference]
    }
}

extension MetricName {
    /// True for losses.
    var isBetterLower: Bool { unit == "nats/token" || self == .lossTokenizer }
}
