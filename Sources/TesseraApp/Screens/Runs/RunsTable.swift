import TesseraLab
import TesseraStore
import TesseraTerminal

/// The runs in rows: mark, name, tags, when it was begun, kind, state, how far, the figure they are
/// compared by, age.
struct RunsTable {
    let runs: [ListedRun]
    let selection: Int?
    let marked: [String]

    /// The table for so many columns; columns that matter less are dropped first.
    func table(columns: Int) -> Table {
        let hasTags = runs.contains { !$0.run.tags.isEmpty }
        let room = columns - (hasTags && columns >= Column.tags.neededColumns ? Self.tagColumns : 0)
        let shown = Column.allCases.filter { column in
            column == .tags
                ? hasTags && columns >= column.neededColumns : room >= column.neededColumns
        }
        return Table(
            columns: shown.map(\.layout),
            rows: runs.map { run in shown.map { entry($0, of: run) } }, selection: selection,
            emptyText: "no run has these words; Esc clears them")
    }

    /// Width of the tags with the gap before them.
    private static let tagColumns = 15

    private enum Column: CaseIterable {
        case mark, name, tags, begun, kind, state, step, figure, age

        var neededColumns: Int {
            switch self {
            case .mark, .name, .state: 0
            case .step: 44
            case .tags: 52
            case .begun: 92
            case .figure: 60
            case .kind: 76
            case .age: 85
            }
        }

        var layout: Table.Column {
            switch self {
            case .mark: .init("", width: .fixed(1))
            case .name: .init("run")
            case .tags: .init("tags", width: .fixed(RunsTable.tagColumns - 1))
            case .begun: .init("begun, UTC", width: .fixed(11))
            case .kind: .init("kind", width: .fixed(9))
            case .state: .init("state", width: .fixed(11))
            case .step: .init("step", width: .fixed(13), alignment: .trailing)
            case .figure: .init("figure", width: .fixed(21), alignment: .trailing)
            case .age: .init("ago", width: .fixed(7), alignment: .trailing)
            }
        }
    }

    private func entry(_ column: Column, of listed: ListedRun) -> Table.Entry {
        let run = listed.run
        switch column {
        case .mark: return mark(listed)
        case .name: return .init(listed.run.description.name)
        case .tags: return .init(run.tags.joined(separator: " "), .key)
        case .begun: return .init(listed.begun, .muted)
        case .kind: return .init(run.description.kind.rawValue, .muted)
        case .state: return .init(run.state, Self.role(ofState: run.state))
        case .step:
            let total = QuantityText.grouped(run.description.totalSteps)
            return .init("\(QuantityText.grouped(run.step))/\(total)")
        case .figure: return figure(listed)
        case .age:
            return .init(run.age.map { CompactNumber.duration(seconds: $0) } ?? "-", .muted)
        }
    }

    /// The mark has the colour of the run's curve.
    private func mark(_ listed: ListedRun) -> Table.Entry {
        guard let place = marked.firstIndex(of: listed.identifier) else { return " " }
        return .init("x", .series(place))
    }

    private func figure(_ listed: ListedRun) -> Table.Entry {
        guard let figure = listed.figure else { return .init("-", .muted) }
        return .init("\(figure.metric.shortTitle) \(figure.metric.text(figure.value))")
    }

    private static func role(ofState state: String) -> StyleRole {
        switch state {
        case "finished": .ok
        case "failed", "interrupted": .error
        case "stopped", "not begun": .muted
        default: .train
        }
    }
}
