import TesseraLab
import TesseraTerminal

/// The key figures for a screen too small for panes; one number when it is smaller still.
struct WatchCard: Widget {
    let snapshot: TrainingSnapshot
    let smoothing: Smoothing

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard rect.rows >= 3, rect.columns >= 12 else {
            return drawNumber(in: rect, on: &surface, theme: theme)
        }
        let figures = Array(figureLines.prefix(rect.rows - 1))
        let parts = rect.inset(horizontal: 1, vertical: 0).split(
            rows: .fixed(figures.count), .flexible(1), .fixed(1))
        for (row, line) in figures.enumerated() {
            line.draw(in: parts[0].line(row), on: &surface, theme: theme)
        }
        Sparkline(course(points: parts[1].columns)).draw(in: parts[1], on: &surface, theme: theme)
        paceLine.draw(in: parts[2], on: &surface, theme: theme)
    }

    private func drawNumber(in rect: Rect, on surface: inout Surface, theme: Theme) {
        surface.write(
            newest(mainMetric, arm: 0) ?? QuantityText.progress(snapshot), aligned: .center,
            in: rect.line(rect.rows / 2), style: theme[.title])
    }

    private var mainMetric: MetricName { snapshot.chartedMetrics[0] }

    /// One line a metric: its name, then the value of every arm.
    private var figureLines: [StyledLine] {
        snapshot.chartedMetrics.prefix(4).compactMap { metric in
            let values = snapshot.arms.indices.compactMap { arm in
                newest(metric, arm: arm).map { StyledLine.Piece(" \($0)", .series(arm)) }
            }
            guard !values.isEmpty else { return nil }
            return StyledLine(
                [.init(metric.title, .muted)] + values + [.init(" \(metric.unit)", .muted)])
        }
    }

    private var paceLine: StyledLine {
        var pieces: [StyledLine.Piece] = []
        if let remaining = snapshot.remaining, snapshot.isLive {
            let time = CompactNumber.duration(seconds: remaining.seconds)
            pieces.append(.init("ETA \(time)  "))
        }
        if let throughput = snapshot.throughput {
            pieces.append(.init(QuantityText.speed(throughput), .muted))
        }
        return StyledLine(pieces)
    }

    private func newest(_ metric: MetricName, arm: Int) -> String? {
        guard snapshot.arms.indices.contains(arm),
            let value = snapshot.arms[arm].histories[metric]?.last
        else { return nil }
        return metric.text(Double(value))
    }

    /// The main metric's whole course in so many points.
    private func course(points: Int) -> [Double] {
        guard let history = snapshot.arms.first?.histories[mainMetric], points > 0 else {
            return []
        }
        return CurveReduction.points(
            steps: history.steps, values: history.smoothed(over: Double(smoothing.rawValue)),
            in: 0...max(1, snapshot.step), buckets: points
        ).map(\.y)
    }
}

extension Rect {
    /// One row of the rectangle, empty when it lies outside.
    func line(_ index: Int) -> Rect {
        Rect(column: column, row: row + index, columns: columns, rows: 1).intersection(self)
    }
}
