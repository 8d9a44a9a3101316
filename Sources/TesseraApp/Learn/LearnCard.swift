import TesseraTerminal

/// What is said in learn mode, on the half of the screen that is not being explained.
struct LearnCard {
    /// Lines longer than this are hard to read.
    private static let columns = 100

    let key: StyledLine
    let explanation: LearnView.Explanation

    func draw(avoiding pane: Rect, on surface: inout Surface, _ context: ScreenContext) {
        let room = context.rect
        let columns = min(Self.columns, room.columns)
        let isFramed = room.rows >= 14
        let lines = lines(columns - (isFramed ? 4 : 0))
        let rows = min(lines.count + (isFramed ? 2 : 0), room.rows)
        let isBelow = pane.row + pane.endRow <= room.row + room.endRow
        let box = Rect(
            column: room.column + (room.columns - columns) / 2,
            row: isBelow ? room.endRow - rows : room.row, columns: columns, rows: rows)
        surface.fill(box, style: context.theme[.background])
        if isFramed {
            Frame(title: "learn", label: label, isFocused: true).draw(
                in: box, on: &surface, theme: context.theme)
        }
        let inner = isFramed ? box.inset(horizontal: 2, vertical: 1) : box
        for (row, line) in lines.prefix(inner.rows).enumerated() {
            line.draw(in: inner.line(row), on: &surface, theme: context.theme)
        }
    }

    private var label: String {
        guard case .term(_, let place?, let count) = explanation else {
            return "Tab next term, Esc ends"
        }
        return "term \(place) of \(count), Tab next, Esc ends"
    }

    private func lines(_ columns: Int) -> [StyledLine] {
        wrapped(key, columns) + explained(columns)
    }

    private func explained(_ columns: Int) -> [StyledLine] {
        guard case .term(let term, _, _) = explanation else {
            return paragraph(
                "Nothing that is written here is in the glossary.", .muted, columns)
        }
        let head = StyledLine([
            .init(term.name, .title), .init("  \(term.unit)", .muted),
        ])
        return wrapped(head, columns) + paragraph(term.meaning, .text, columns)
            + (columns < 60 ? [] : paragraph("Source: \(term.source)", .muted, columns))
    }

    private func paragraph(_ text: String, _ role: StyleRole, _ columns: Int) -> [StyledLine] {
        Paragraph.lines(of: text, columns: columns).map { StyledLine([.init($0, role)]) }
    }

    /// The line as it is where it fits, else as many lines in the role of its last piece.
    private func wrapped(_ line: StyledLine, _ columns: Int) -> [StyledLine] {
        guard line.columns > columns else { return [line] }
        let text = line.pieces.map(\.text).joined()
        return paragraph(text, line.pieces.last?.role ?? .text, columns)
    }
}
