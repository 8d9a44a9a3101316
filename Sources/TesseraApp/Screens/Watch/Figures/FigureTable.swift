import TesseraLab
import TesseraTerminal

/// The newest figures of every arm, each with its unit, and a line about the run below them.
struct FigureTable: Widget {
    let snapshot: TrainingSnapshot
    /// False where another pane shows the time of a step.
    let showsPhases: Bool

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let footer = footer(columns: rect.columns - 2)
        let parts = rect.split(
            rows: .flexible(1), .fixed(rect.rows > 3 ? min(footer.count, rect.rows / 3) : 0))
        let arms = Array(snapshot.arms.prefix(3))
        let isWide = hasRoomForUnits(rect)
        Table(
            columns: columns(arms, isWide: isWide, hasGap: hasGap(rect)),
            rows: rows(arms, isWide: isWide, hasGap: hasGap(rect))
        ).draw(in: parts[0], on: &surface, theme: theme)
        for (row, line) in footer.prefix(parts[1].rows).enumerated() {
            line.draw(
                in: parts[1].line(row).inset(horizontal: 1, vertical: 0), on: &surface,
                theme: theme)
        }
    }

    private func hasRoomForUnits(_ rect: Rect) -> Bool {
        let longest = snapshot.chartedMetrics.map(\.titleWithUnit.count).max() ?? 0
        let values = snapshot.arms.count > 1 ? snapshot.arms.map { max(7, $0.name.count) + 1 } : [8]
        return longest + values.reduce(hasGap(rect) ? 11 : 2, +) <= rect.columns
    }

    private func hasGap(_ rect: Rect) -> Bool { snapshot.arms.count == 2 && rect.columns >= 60 }

    private func columns(
        _ arms: [ArmSnapshot], isWide: Bool, hasGap: Bool
    ) -> [Table.Column] {
        let values = arms.map { arm in
            Table.Column(
                arms.count > 1 ? arm.name : "newest",
                width: .fixed(isWide ? max(7, arms.count > 1 ? arm.name.count : 0) : 7),
                alignment: .trailing)
        }
        let gap = Table.Column("gap", width: .fixed(8), alignment: .trailing)
        return [Table.Column("")] + values + (hasGap ? [gap] : [])
    }

    private func rows(
        _ arms: [ArmSnapshot], isWide: Bool, hasGap: Bool
    ) -> [[Table.Entry]] {
        snapshot.chartedMetrics.compactMap { metric in
            let values = arms.map { $0.histories[metric]?.last }
            guard values.contains(where: { $0 != nil }) else { return nil }
            let title = Table.Entry(isWide ? metric.titleWithUnit : metric.title, .muted)
            let entries = values.enumerated().map { entry(metric, $0, $1) }
            return [title] + entries + (hasGap ? [gap(metric, values)] : [])
        }
    }

    private func entry(_ metric: MetricName, _ arm: Int, _ value: Float?) -> Table.Entry {
        guard let value else { return Table.Entry("-", .muted) }
        return Table.Entry(metric.text(Double(value)), value.isFinite ? .series(arm) : .error)
    }

    private func gap(_ metric: MetricName, _ values: [Float?]) -> Table.Entry {
        guard values.count == 2, let first = values[0], let second = values[1],
            (second - first).isFinite
        else { return Table.Entry("-", .muted) }
        return Table.Entry(QuantityText.signed(metric.text(Double(second - first))), .muted)
    }

    /// Figures of the run itself, then of a step, on as many lines as they take.
    private func footer(columns: Int) -> [StyledLine] {
        var run: [[StyledLine.Piece]] = []
        if snapshot.learningRate > 0 {
            let rate = CompactNumber.text(Double(snapshot.learningRate))
            run.append([.init("learning rate ", .muted), .init(rate + factor)])
        }
        if let replay = snapshot.steering.textReplay {
            let share = QuantityText.percent(Double(replay))
            run.append([.init("text replay ", .muted), .init(share)])
        }
        if snapshot.residentBytes > 0 {
            let memory = QuantityText.bytes(snapshot.residentBytes)
            run.append([.init("memory ", .muted), .init(memory)])
        }
        return StyledLine.lines(of: run, columns: columns)
            + StyledLine.lines(of: showsPhases ? step : [], columns: columns)
    }

    /// What a person made of the scheduled rate; nothing where it was left alone.
    private var factor: String {
        let factor = snapshot.steering.learningRateFactor
        return factor == 1 ? "" : " \(TuningBox.factor(factor))"
    }

    private var step: [[StyledLine.Piece]] {
        guard snapshot.timings.total > 0 else { return [] }
        let time = QuantityText.phase(seconds: snapshot.timings.total)
        return [[.init("step ", .muted), .init(time)]] + phases
    }

    /// The phases that take a hundredth of a step or more, longest first.
    private var phases: [[StyledLine.Piece]] {
        let total = snapshot.timings.total
        return snapshot.timings.namedPhases.filter { $0.seconds / total >= 0.01 }
            .sorted { $0.seconds > $1.seconds }
            .map { [.init("\($0.name) \(QuantityText.percent($0.seconds / total))", .muted)] }
    }
}
