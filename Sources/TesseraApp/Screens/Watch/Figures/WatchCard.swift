import TesseraLab
import TesseraTerminal

/// The key figures for a screen too small for panes.
struct WatchCard: Widget {
    let snapshot: TrainingSnapshot
    let curves: CurveBook
    let smoothing: Smoothing

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let figures = Array(
            (names(rows: rect.rows) + figureLines(columns: rect.columns - 2))
                .prefix(max(0, rect.rows - 1)))
        let parts = rect.inset(horizontal: 1, vertical: 0).split(
            rows: .fixed(figures.count), .flexible(1), .fixed(1))
        for (row, line) in figures.enumerated() {
            line.draw(in: parts[0].line(row), on: &surface, theme: theme)
        }
        Sparkline(course(points: parts[1].columns)).draw(in: parts[1], on: &surface, theme: theme)
        paceLine(columns: parts[2].columns).draw(in: parts[2], on: &surface, theme: theme)
    }

    /// Which value is whose, where a row can be spared for it.
    private func names(rows: Int) -> [StyledLine] {
        guard snapshot.arms.count > 1, rows >= 7 else { return [] }
        let names = snapshot.arms.enumerated().map { index, arm in
            StyledLine.Piece("\(arm.name)  ", .series(index))
        }
        return [StyledLine([.init("values of ", .muted)] + names)]
    }

    /// One line a metric: its name, then the value of every arm.
    private func figureLines(columns: Int) -> [StyledLine] {
        snapshot.chartedMetrics.prefix(4).compactMap { metric in
            let values = snapshot.arms.indices.compactMap { arm in
                snapshot.newest(metric, arm: arm).map { StyledLine.Piece(" \($0)", .series(arm)) }
            }
            guard !values.isEmpty else { return nil }
            let title = columns < 32 ? metric.shortTitle : metric.title
            return StyledLine(
                [.init(title, .muted)] + values + [.init(" \(metric.unit)", .muted)]
            ).fitting(columns)
        }
    }

    /// The time left where the header has no room for it, then speed, rate and memory.
    private func paceLine(columns: Int) -> StyledLine {
        var words: [String] = []
        if let remaining = snapshot.remaining, snapshot.isLive, columns < 32 {
            words.append("ETA \(CompactNumber.duration(seconds: remaining.seconds))")
        }
        if let throughput = snapshot.throughput { words.append(QuantityText.speed(throughput)) }
        if snapshot.learningRate > 0 {
            words.append("rate \(CompactNumber.text(Double(snapshot.learningRate)))")
        }
        if snapshot.residentBytes > 0 { words.append(QuantityText.bytes(snapshot.residentBytes)) }
        return StyledLine(words.map { .init("\($0)  ", .muted) }).fitting(columns)
    }

    /// The main metric's whole course in so many points.
    private func course(points: Int) -> [Double] {
        guard let curve = curves.curve(snapshot.leadingMetric, arm: 0), points > 0 else {
            return []
        }
        return curve.points(in: 0...max(1, snapshot.step), buckets: points, smoothing).map(\.y)
    }
}
