import TesseraLab
import TesseraTerminal

/// The list from which a person chooses the charts of the grid.
struct ChartChooser: Equatable, Sendable {
    /// Charts at most: three rows of three.
    static let limit = 9

    /// Everything that can be shown.
    let subjects: [ChartSubject]
    /// What is shown, in the order of the grid; never empty.
    private(set) var chosen: [ChartSubject]
    private(set) var selection = 0

    /// Answers a key; false when it ends the list.
    mutating func handle(_ key: Key) -> Bool {
        switch key {
        case .up, .backTab, .character("k"):
            selection = (selection + subjects.count - 1) % subjects.count
        case .down, .tab, .character("j"): selection = (selection + 1) % subjects.count
        case .space, .character("x"): toggle()
        case .enter, .escape, .character("q"), .character("c"): return false
        default: break
        }
        return true
    }

    private mutating func toggle() {
        let subject = subjects[selection]
        if let place = chosen.firstIndex(of: subject) {
            if chosen.count > 1 { chosen.remove(at: place) }
        } else if chosen.count < Self.limit {
            chosen.append(subject)
        }
    }

    init(_ subjects: [ChartSubject], chosen: [ChartSubject]) {
        (self.subjects, self.chosen) = (subjects, chosen)
    }
}

/// The list in front of the panes, with each chart's place in the grid.
struct ChartChooserBox: Widget {
    let chooser: ChartChooser
    let arms: [ArmSnapshot]

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let rows = chooser.subjects.map { subject -> [Table.Entry] in
            let place = chooser.chosen.firstIndex(of: subject).map { "\($0 + 1)" } ?? ""
            return [
                .init(place, .focus), .init(subject.title(arms)),
                .init(subject.metric.unit, .muted),
            ]
        }
        let box = rect.centered(
            Size(columns: min(64, rect.columns), rows: min(rows.count + 3, rect.rows)))
        surface.fill(box, style: theme[.background])
        Frame(
            title: "charts of the grid", label: "\(chooser.chosen.count) of \(ChartChooser.limit)",
            isFocused: true
        ).draw(in: box, on: &surface, theme: theme)
        Table(
            columns: [
                .init("", width: .fixed(1)), .init("curve"), .init("unit", width: .fixed(12)),
            ], rows: rows, selection: chooser.selection
        ).draw(in: Frame.content(of: box), on: &surface, theme: theme)
    }
}
