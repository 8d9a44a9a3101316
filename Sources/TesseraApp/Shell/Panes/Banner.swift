import TesseraTerminal

/// What went wrong, across the whole width.
struct Banner: Widget {
    let text: String

    /// Rows that the text takes.
    func rows(columns: Int) -> Int { lines(columns).count }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        var style = theme[.error]
        style.attributes.insert(.reverse)
        surface.fill(rect, style: style)
        for (row, line) in lines(rect.columns).prefix(rect.rows).enumerated() {
            surface.write(" \(line)", row: row, in: rect, style: style)
        }
    }

    private func lines(_ columns: Int) -> [String] {
        Paragraph.lines(of: "! \(text)", columns: columns - 2)
    }
}
