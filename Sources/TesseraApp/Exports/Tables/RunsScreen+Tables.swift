import TesseraLab
import TesseraStore

extension RunsScreen {
    /// The listed runs, the curves that are drawn over one another, and in what their runs differ or
    /// what happened in the only one.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let runs = visible
        return (runs.isEmpty ? [] : [Self.list(runs)])
            + [curves, compared.count > 1 ? settings : events].compactMap { $0 }
    }

    private static func list(_ runs: [ListedRun]) -> ViewTable {
        ViewTable(
            "runs",
            [
                "run", "name", "tags", "kind", "state", "step", "steps", "age (s)", "metric",
                "value", "unit",
            ]
        ) {
            runs.map { listed in
                let description = listed.run.description
                return [
                    listed.identifier, description.name,
                    listed.run.tags.joined(separator: " "), description.kind.rawValue,
                    listed.run.state, "\(listed.run.step)", "\(description.totalSteps)",
                    ViewTable.text(listed.run.age), listed.figure?.metric.rawValue ?? "",
                    listed.figure.map { "\($0.value)" } ?? "", listed.figure?.metric.unit ?? "",
                ]
            }
        }
    }

    private var curves: ViewTable? {
        guard let metric else { return nil }
        let records = compared.compactMap { self.records[$0.identifier] }
        return ViewTable("compared", ["run", "step", "arm", "metric", "value", "unit"]) {
            records.flatMap { record in
                record.snapshot.arms.flatMap { arm in
                    let history = arm.histories[metric] ?? MetricHistory()
                    return zip(history.steps, history.values).map { step, value in
                        [
                            record.identifier, "\(step)", arm.name, metric.rawValue, "\(value)",
                            metric.unit,
                        ]
                    }
                }
            }
        }
    }

    private var settings: ViewTable? {
        let runs = compared
        let difference = SettingsDifference(runs)
        guard !difference.rows.isEmpty else { return nil }
        return ViewTable("differing settings", ["setting"] + runs.map(\.identifier)) {
            difference.rows.map { row in [row.name] + row.values.map { $0 ?? "" } }
        }
    }

    private var events: ViewTable? {
        let events = compared.first.flatMap { records[$0.identifier]?.snapshot.events } ?? []
        return events.isEmpty ? nil : .events(events)
    }
}
