import TesseraLab

extension ExperimentsScreen {
    /// The figures of every plot and table of the chosen experiment; drawn pictures have none.
    package func tables(in context: ScreenContext) -> [ViewTable] {
        guard let findings = current?.reading?.findings else { return [] }
        return findings.figures.compactMap(Self.table)
            + findings.tables.enumerated().map { index, table in
                ViewTable("table \(index + 1)", table.columns) { table.rows }
            }
    }

    private static func table(_ figure: Figure) -> ViewTable? {
        switch figure.content {
        case .plot(let plot):
            ViewTable(figure.identifier, ["series", "label", plot.x.title, plot.y.title, "±"]) {
                plot.series.flatMap { series in
                    series.points.map { point in
                        [series.name, point.label ?? "", "\(point.x)"] + numbers(point)
                    }
                }
            }
        case .bars(let bars):
            ViewTable(figure.identifier, ["series", "group", bars.axis, "±"]) {
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
        ["\(point.y)", point.halfWidth.map { "\($0)" } ?? ""]
    }
}
