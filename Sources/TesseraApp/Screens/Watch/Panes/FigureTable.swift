import TesseraLab
import TesseraTerminal

/// The newest figures of every arm, each with its unit.
struct FigureTable: Widget {
    let snapshot: TrainingSnapshot

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let arms = snapshot.arms.prefix(3)
        var columns = [Table.Column("")]
        for arm in arms {
            columns.append(
                Table.Column(
                    arms.count == 1 ? "" : arm.name, width: .fixed(12), alignment: .trailing))
        }
        if arms.isEmpty { columns.append(Table.Column("", width: .fixed(12))) }
        Table(columns: columns, rows: metricRows(Array(arms)) + runRows).draw(
            in: rect, on: &surface, theme: theme)
    }

    private func metricRows(_ arms: [ArmSnapshot]) -> [[Table.Entry]] {
        snapshot.chartedMetrics.compactMap { metric in
            let values = arms.map { $0.histories[metric]?.last }
            guard values.contains(where: { $0 != nil }) else { return nil }
            return [Table.Entry(metric.titleWithUnit, .muted)]
                + values.enumerated().map { entry(metric, $0, $1) }
        }
    }

    private func entry(_ metric: MetricName, _ arm: Int, _ value: Float?) -> Table.Entry {
        guard let value else { return Table.Entry("-", .muted) }
        return Table.Entry(
            metric.text(Double(value)), value.isFinite ? .series(arm) : .error)
    }

    private var runRows: [[Table.Entry]] {
        var rows: [[Table.Entry]] = []
        if snapshot.learningRate > 0 {
            rows.append([
                Table.Entry("learning rate", .muted),
                Table.Entry(CompactNumber.text(Double(snapshot.learningRate))),
            ])
        }
        if snapshot.residentBytes > 0 {
            rows.append([
                Table.Entry("memory", .muted),
                Table.Entry(QuantityText.bytes(snapshot.residentBytes)),
            ])
        }
        return rows
    }
}

extension MetricName {
    /// The title with the unit behind it: `text loss, nats/token`.
    var titleWithUnit: String { unit.isEmpty ? title : "\(title), \(unit)" }
}
