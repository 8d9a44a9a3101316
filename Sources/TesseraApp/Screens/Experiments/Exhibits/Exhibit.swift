import TesseraLab
import TesseraTerminal

/// A figure or a table of an experiment, ready to be drawn in a terminal.
struct Exhibit: Sendable {
    /// What it shows, in a few words.
    let title: String
    /// What has to be known to read it.
    let caption: String
    /// What is drawn.
    let content: Content

    /// The sorts of exhibits.
    enum Content: Sendable {
        case plot(PlotFigure)
        case bars(BarFigure)
        case pictures(ShownSheet)
        case table(ResultTable)
    }

    /// All figures and tables of some findings, in the order of the report.
    static func all(of findings: Findings) -> [Exhibit] {
        findings.figures.map(Exhibit.init)
            + findings.tables.map {
                Exhibit(title: "table", caption: $0.caption, content: .table($0))
            }
    }

    /// The trials of an experiment with how far each is.
    static func trials(
        of listed: ListedExperiment, in reading: StudyReading, _ costs: StudyCosts?
    ) -> Exhibit {
        let rows = (listed.reading?.trials ?? []).map { trial -> [String] in
            let title = reading.plan.trials[trial].title
            if let result = reading.results[trial] {
                return [title, "done", "took " + CompactNumber.duration(seconds: result.seconds)]
            }
            let left = costs?.seconds(left: [trial], in: reading)
            return [
                title, reading.trialUnderWay == trial ? "under way" : "to do",
                left.map { "about " + CompactNumber.duration(seconds: $0) } ?? "",
            ]
        }
        return Exhibit(
            title: "trials",
            caption: "A trial that several experiments read is done once.",
            content: .table(
                ResultTable(
                    caption: "", columns: ["trial", "state", "time"], rows: rows)))
    }

    private init(title: String, caption: String, content: Content) {
        (self.title, self.caption, self.content) = (title, caption, content)
    }

    private init(_ figure: Figure) {
        let content: Content =
            switch figure.content {
            case .plot(let plot): .plot(plot)
            case .bars(let bars): .bars(bars)
            case .pictures(let sheet): .pictures(ShownSheet(sheet))
            }
        self.init(title: figure.title, caption: figure.caption, content: content)
    }

    /// What stands at the right of the frame.
    var label: String {
        switch content {
        case .plot(let plot): "y: \(plot.y.title)"
        case .bars(let bars): bars.axis
        case .pictures(let sheet): "\(sheet.captions.count) captions, PgDn goes on"
        case .table(let table): "\(table.rows.count) rows"
        }
    }

    /// Units by which it can be scrolled.
    var length: Int {
        switch content {
        case .plot: 0
        case .bars(let bars): bars.groups.count * bars.series.count
        case .pictures(let sheet): sheet.captions.count
        case .table(let table): table.rows.count
        }
    }

    /// The widget, scrolled by so many units.
    func widget(scroll: Int) -> any Widget {
        switch content {
        case .plot(let plot): PlotExhibit(figure: plot)
        case .bars(let bars): BarExhibit(figure: bars, first: scroll)
        case .pictures(let sheet): PictureExhibit(sheet: sheet, first: scroll)
        case .table(let table): TableExhibit(table: table, first: scroll)
        }
    }
}

extension FigureStyle {
    /// The colour that figures agree on.
    var role: StyleRole {
        switch self {
        case .pretrained: .series(0)
        case .random: .series(1)
        case .difference: .series(2)
        case .other(let index): .series(3 + index)
        }
    }

    /// Curves differ without colour too.
    var stroke: PlotSeries.Stroke {
        switch self {
        case .pretrained, .difference: .solid
        case .random: .dashed
        case .other(let index): index % 2 == 0 ? .solid : .dashed
        }
    }
}
