import TesseraLab
import TesseraTerminal

/// The list of all tables in front of the screen, for A or for B.
struct TableChooser: Sendable {
    /// True for A, false for B.
    let isFirst: Bool
    let sources: [TableSource]
    var selection: Int

    /// Opens the list with the present choice selected.
    init(isFirst: Bool, sources: [TableSource], present: TableSource?) {
        self.isFirst = isFirst
        self.sources = sources
        selection = present.flatMap(sources.firstIndex) ?? 0
    }

    /// Moves through the list, with the first after the last.
    mutating func move(by amount: Int) {
        guard !sources.isEmpty else { return }
        selection = (selection + amount + sources.count) % sources.count
    }

    /// The selected table.
    var chosen: TableSource? {
        sources.indices.contains(selection) ? sources[selection] : nil
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let room = max(1, rect.rows - 5)
        let first = max(0, min(selection - room / 2, sources.count - room))
        Dialog(
            title: isFirst ? "table A" : "table B",
            message: "Which embeddings? Enter takes the table, Esc leaves all as it is.",
            choices: sources.dropFirst(first).prefix(room).map(\.title),
            selection: selection - first
        ).draw(in: rect, on: &surface, theme: theme)
    }
}
