import TesseraLab

extension ExperimentsScreen {
    /// The listed experiments, then the figures of every plot and table of the chosen one; drawn
    /// pictures have none.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        let listed = visible
        let findings = current?.reading?.findings
        return (listed.isEmpty ? [] : [list(listed)])
            + (findings?.figures.compactMap(Self.table) ?? [])
            + (findings?.tables ?? []).enumerated().map { index, table in
                ViewTable("table \(index + 1)", table.columns) { table.rows }
            } + [trialTable].compactMap { $0 }
    }

    private func list(_ listed: [ListedExperiment]) -> ViewTable {
        let seconds = listed.map { self.seconds(left: $0) }
        return ViewTable(
            "experiments",
            ["experiment", "title", "trials done", "trials", "to do (s)", "verdict"]
        ) {
            zip(listed, seconds).map { listed, seconds in
                [
                    listed.identifier, listed.experiment.title, "\(listed.done)",
                    "\(listed.count)", ViewTable.text(seconds), listed.verdict.word,
                ]
            }
        }
    }

    private var trialTable: ViewTable? {
        guard let reading = report?.reading, let trials = current?.reading?.trials, !trials.isEmpty
        else { return nil }
        let left = trials.map { costs?.seconds(left: [$0], in: reading) }
        return ViewTable("trials", ["trial", "state", "took (s)", "estimate (s)"]) {
            zip(trials, left).map { trial, left in
                let result = reading.results[trial]
                let open = reading.trialUnderWay == trial ? "under way" : "to do"
                return [
                    reading.plan.trials[trial].title, result == nil ? open : "done",
                    ViewTable.text(result?.seconds), result == nil ? ViewTable.text(left) : "",
                ]
            }
        }
    }

    private static func table(_ figure: Figure) -> ViewTable? {
        switch figure.content {
        case .plot(let plot):
            ViewTable(
                figure.identifier,
                ["series", "label", plot.x.title, plot.y.title, "half width of interval"]
            ) {
                plot.series.flatMap { series in
                    series.points.map { point in
                        [series.name, point.label ?? "", "\(point.x)"] + numbers(point)
                    }
                }
            }
        case .bars(let bars):
            ViewTable(
                figure.identifier, ["series", "group", bars.axis, "half width of interval"]
            ) {
                bars.series.flatMap { series in
                    zip(bars.groups, series.values).compactMap { group, point in
                        point.map { [series.name, group] + numbers($0) }
                    }
                }
            }
        case .pictures: nil
        }
    }

    private static func numbers(_ point: PlotFigure.Point) -> [String] {
        ["\(point.y)", ViewTable.text(point.halfWidth)]
    }
}
