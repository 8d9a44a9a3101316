/// A question in front of everything else, with choices of which one is selected.
public struct Dialog: Widget {
    /// What is asked about.
    public var title: String
    /// The question or the news.
    public var message: String
    /// The answers from top to bottom.
    public var choices: [String]
    /// The answer that Enter takes.
    public var selection: Int

    /// Creates a dialog.
    public init(title: String, message: String, choices: [String] = [], selection: Int = 0) {
        self.title = title
        self.message = message
        self.choices = choices
        self.selection = selection
    }

    /// Draws in the middle of the rectangle, at most 64 columns wide; where there is no room for
    /// the question, the answers alone.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard choices.isEmpty || rect.rows > choices.count + 2 else {
            surface.fill(rect, style: theme[.background])
            return drawChoices(in: rect, on: &surface, theme: theme)
        }
        let columns = min(64, rect.columns)
        let lines = Paragraph.lines(of: message, columns: columns - 4)
        let gap = choices.isEmpty ? 0 : 1
        let box = rect.centered(
            Size(columns: columns, rows: lines.count + gap + choices.count + 2))
        surface.fill(box, style: theme[.background])
        Frame(title: title, isFocused: true).draw(in: box, on: &surface, theme: theme)
        let parts = box.inset(horizontal: 2, vertical: 1).split(
            rows: .flexible(1), .fixed(gap), .fixed(choices.count))
        Paragraph(message).draw(in: parts[0], on: &surface, theme: theme)
        drawChoices(in: parts[2], on: &surface, theme: theme)
    }

    private func drawChoices(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let first = max(0, selection + 1 - rect.rows)
        for (row, choice) in choices.dropFirst(first).prefix(rect.rows).enumerated() {
            let line = Rect(
                column: rect.column, row: rect.row + row, columns: rect.columns, rows: 1)
            let isSelected = first + row == selection
            let mark = isSelected ? String(theme.glyphs.pointer) : " "
            let style = theme[isSelected ? .focus : .text]
            surface.fill(line, style: style)
            surface.write("\(mark) \(choice)", in: line, style: style)
            if isSelected { surface.overlay(line, style: theme[.selection]) }
        }
    }
}
