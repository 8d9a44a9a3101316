import TesseraTerminal

/// A remark under a heading.
struct Words: Equatable, Sendable {
    let heading: String
    let text: String
    let role: StyleRole
    let headingRole: StyleRole

    init(
        heading: String, _ text: String, _ role: StyleRole = .text,
        headingRole: StyleRole = .muted
    ) {
        (self.heading, self.text, self.role) = (heading, text, role)
        self.headingRole = headingRole
    }
}

/// Remarks one below the other, each beginning on the line of its heading.
struct WordsView: Widget {
    let words: [Words]
    /// Lines scrolled away at the top.
    let scroll: Int

    /// Lines are no longer than people like to read.
    private static let measure = 100

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let lines = lines(columns: rect.columns, theme.glyphs)
        let first = max(0, min(scroll, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            StyledLine(line).draw(in: rect.line(row), on: &surface, theme: theme)
        }
    }

    /// Lines that the words take.
    func rows(columns: Int) -> Int { lines(columns: columns, .unicode).count }

    private func lines(columns: Int, _ glyphs: Glyphs) -> [[StyledLine.Piece]] {
        let columns = min(columns, Self.measure)
        return words.flatMap { words -> [[StyledLine.Piece]] in
            let heading = words.heading.isEmpty ? "" : ReportText.of(words.heading, glyphs) + ": "
            let text = ReportText.of(words.text, glyphs)
            let lines = Paragraph.lines(of: heading + text, columns: columns)
            let taken = min(heading.count, lines.first?.count ?? 0)
            return lines.enumerated().map { index, line in
                index > 0
                    ? [.init(line, words.role)]
                    : [
                        .init(String(line.prefix(taken)), words.headingRole),
                        .init(String(line.dropFirst(taken)), words.role),
                    ]
            }
        }
    }
}
