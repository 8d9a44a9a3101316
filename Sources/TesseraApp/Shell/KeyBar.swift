import TesseraTerminal

/// The last line: the keys that matter most now, and a passing remark at the right.
struct KeyBar: Widget {
    /// Keys with their words, most important first, each with its place on the line.
    let entries: [(place: Int, key: String, help: String)]
    let toast: Toast?

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var room = rect
        if let toast {
            let text = SanitizedText(" \(toast.text) ").truncated(to: rect.columns)
            room.columns = rect.columns - text.columns
            surface.write(text.text, aligned: .trailing, in: rect, style: theme[toast.role])
        }
        bar(fitting: room.columns).draw(in: room, on: &surface, theme: theme)
    }

    /// The most important keys that fit, in the order of their places.
    private func bar(fitting columns: Int) -> StyledLine {
        for count in stride(from: entries.count, to: 0, by: -1) {
            let shown = entries.prefix(count).sorted { $0.place < $1.place }
            let line = StyledLine.keys(shown.map { ($0.key, $0.help) })
            if line.columns <= columns { return line }
        }
        return StyledLine([])
    }
}

extension AppState {
    /// What the last line offers now: the screen's own hints, or the rows of its table.
    func keyBar(in context: ScreenContext) -> KeyBar {
        if let hints = screen.keyHints(in: context) {
            let entries = hints.enumerated().map { ($0, $1.key, $1.help) }
            return KeyBar(entries: entries, toast: toast)
        }
        let table = screen.commands
        let entries = table.keyBar.compactMap { row -> (Int, String, String)? in
            guard let label = screen.label(of: row, in: context) else { return nil }
            let place = table.rows.firstIndex { $0.name == row.name } ?? 0
            return (place, row.keys.first?.label ?? "", label)
        }
        return KeyBar(entries: entries, toast: toast)
    }
}
