import TesseraLab
import TesseraTerminal

/// The samples that were saved, in front of the screen: one of them is made again and gone on with.
struct SavedSampleList: Sendable {
    /// The samples, or why there are none.
    var samples: PaneContent<[SavedSample]> = .loading(done: 0, total: 1)
    private(set) var selection = 0

    /// The selected sample.
    var chosen: SavedSample? {
        samples.value.flatMap { $0.indices.contains(selection) ? $0[selection] : nil }
    }

    /// Moves through the list and stays inside.
    mutating func move(by amount: Int) {
        selection = max(0, min(selection + amount, (samples.value?.count ?? 1) - 1))
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let box = rect.centered(
            Size(columns: min(92, rect.columns), rows: min(rect.rows, max(8, rows + 3))))
        surface.fill(box, style: theme[.background])
        Pane(
            title: "saved samples", label: "Enter makes it again, Esc leaves", isFocused: true
        ).draw(samples, in: box, on: &surface, theme: theme) { table($0, columns: box.columns) }
    }

    private var rows: Int { samples.value?.count ?? 4 }

    private func table(_ samples: [SavedSample], columns: Int) -> Table {
        let isWide = columns >= 70
        return Table(
            columns: [.init("file", width: .fixed(isWide ? 14 : 10)), .init("prompt")]
                + (isWide
                    ? [
                        .init("tokens", width: .fixed(6), alignment: .trailing),
                        .init("model", width: .fixed(22)),
                    ] : []),
            rows: samples.map { sample in
                [.init(sample.name, .title), .init(sample.trace.plan.prompt)]
                    + (isWide
                        ? [
                            .init("\(sample.trace.tokens.count)"),
                            .init(sample.trace.model, .muted),
                        ] : [])
            }, selection: selection)
    }
}
