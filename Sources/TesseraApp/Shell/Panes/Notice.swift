import TesseraTerminal

/// A sentence in the middle of a pane.
struct Notice: Widget {
    let text: String
    let role: StyleRole

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let room = rect.inset(horizontal: rect.columns > 20 ? 2 : 0, vertical: 0)
        let lines = Paragraph.lines(of: text, columns: room.columns).prefix(room.rows)
        let first = (room.rows - lines.count) / 2
        for (index, line) in lines.enumerated() {
            surface.write(line, aligned: .center, row: first + index, in: room, style: theme[role])
        }
    }
}
