import TesseraLab
import TesseraStore

extension RunsScreen {
    /// The listed runs, and the curves that are drawn over one another.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let runs = visible
        return (runs.isEmpty ? [] : [Self.list(runs)]) + curves
    }

    private static func list(_ runs: [ListedRun]) -> ViewTable {
        ViewTable(
            "runs",
            ["run", "name", "tags", "kind", "state", "step", "steps", "metric", "value"]
        ) {
            runs.map { listed in
                let description = listed.run.description
                return [
                    listed.identifier, description.name,
                    listed.run.tags.joined(separator: " "), description.kind.rawValue,
                    listed.run.state, "\(listed.run.step)", "\(description.totalSteps)",
                    listed.figure?.metric.rawValue ?? "",
                    listed.figure.map { "\($0.value)" } ?? "",
                ]
            }
        }
    }

    private var curves: [ViewTable] {
        guard let metric else { return [] }
        let records = compared.compactMap { self.records[$0.identifier] }
        return [
            ViewTable("compared", ["run", "step", "arm", "metric", "value"]) {
                records.flatMap { record in
                    record.snapshot.arms.flatMap { arm in
                        let history = arm.histories[metric] ?? MetricHistory()
                        return zip(history.steps, history.values).map { step, value in
                            [record.identifier, "\(step)", arm.name, metric.rawValue, "\(value)"]
                        }
                    }
                }
            }
        ]
    }
}
