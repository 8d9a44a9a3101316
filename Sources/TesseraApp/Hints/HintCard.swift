import TesseraTerminal

/// A screen's hint below it, until Esc or a click takes it away.
struct HintCard {
    private let sight: String
    /// Each command with its key.
    private let keys: [(key: String, label: String, help: String)]

    init(_ hint: ScreenHint, _ table: CommandTable) {
        sight = hint.sight
        keys = hint.commands.compactMap { name in
            guard let row = table.rows.first(where: { $0.name == name }), let key = row.keys.first
            else { return nil }
            return (key.label, row.label, row.help)
        }
    }

    /// Rows that the card takes below a screen; none where the screen needs all of them.
    func rows(_ size: Size) -> Int {
        switch SizeClass(size) {
        case .tiny: 0
        case .extraSmall: size.rows < 8 ? 0 : min(2, keyLines(size.columns, isShort: true).count)
        default: lines(size.columns - 4).count + 2
        }
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        surface.fill(rect, style: theme[.background])
        guard rect.rows > 2 else {
            return draw(
                keyLines(rect.columns, isShort: true), in: rect, on: &surface, theme: theme)
        }
        Frame(title: "first time here", label: "Esc hides this, ? lists all keys", isFocused: true)
            .draw(in: rect, on: &surface, theme: theme)
        let inner = rect.inset(horizontal: 2, vertical: 1)
        draw(lines(inner.columns), in: inner, on: &surface, theme: theme)
    }

    private func draw(
        _ lines: [StyledLine], in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        for (row, line) in lines.enumerated() {
            line.draw(in: rect.line(row), on: &surface, theme: theme)
        }
    }

    private func lines(_ columns: Int) -> [StyledLine] {
        Paragraph.lines(of: sight, columns: columns).map { StyledLine([.init($0)]) }
            + keyLines(columns, isShort: columns < 90)
    }

    /// The keys with what they do, in one word where there is little room.
    private func keyLines(_ columns: Int, isShort: Bool) -> [StyledLine] {
        let words = keys.map { key in
            (key.key, isShort && !key.label.isEmpty ? key.label : key.help)
        }
        let out = columns < 56 ? [("Esc", "hides this hint")] : []
        return StyledLine.lines(
            of: (out + words).map { [.init($0.0, .key), .init(" \($0.1)")] }, columns: columns)
    }
}
