import TesseraLab
import TesseraTerminal

/// The experiments in rows: name, title, how far, what is left, verdict.
struct ExperimentTable {
    let experiments: [ListedExperiment]
    let selection: Int?
    /// Seconds that each will still take; nil where that was not measured.
    let cost: (ListedExperiment) -> Double?

    /// The table for so many columns; columns that matter less are dropped first.
    func table(columns: Int) -> Table {
        let shown = Column.allCases.filter { columns >= $0.neededColumns }
        return Table(
            columns: shown.map { $0.layout(isNarrow: columns < 48) },
            rows: experiments.map { listed in
                shown.map { entry($0, of: listed) }
            }, selection: selection, emptyText: "no experiment has these words; Esc clears them")
    }

    private enum Column: CaseIterable {
        case name, title, done, cost, verdict

        var neededColumns: Int {
            switch self {
            case .name, .verdict: 0
            case .done: 30
            case .title: 48
            case .cost: 64
            }
        }

        func layout(isNarrow: Bool) -> Table.Column {
            switch self {
            case .name: .init("", width: .fixed(8))
            case .title: .init("experiment")
            case .done: .init("done", width: .fixed(7), alignment: .trailing)
            case .cost: .init("to do", width: .fixed(7), alignment: .trailing)
            case .verdict: .init("verdict", width: isNarrow ? .flexible(1) : .fixed(18))
            }
        }
    }

    private func entry(_ column: Column, of listed: ListedExperiment) -> Table.Entry {
        switch column {
        case .name: return .init(listed.identifier, .title)
        case .title: return .init(listed.experiment.title)
        case .done:
            guard listed.count > 0 else { return .init("-", .muted) }
            return .init("\(listed.done)/\(listed.count)", listed.done == 0 ? .muted : .text)
        case .cost:
            let seconds = cost(listed)
            let text = seconds.map { $0 > 0 ? CompactNumber.duration(seconds: $0) : "-" }
            return .init(text ?? "?", .muted)
        case .verdict:
            let verdict = listed.verdict
            return .init(verdict.word, verdict.role)
        }
    }
}
