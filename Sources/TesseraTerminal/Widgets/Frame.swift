/// A border with a title at the left and a label at the right of its upper edge.
public struct Frame: Widget {
    /// What the pane is.
    public var title: String
    /// A short remark at the right: a scale, a count, a key.
    public var label: String
    /// True when keys go to this pane.
    public var isFocused: Bool

    /// Creates a frame.
    public init(title: String = "", label: String = "", isFocused: Bool = false) {
        self.title = title
        self.label = label
        self.isFocused = isFocused
    }

    /// The room that a frame of this rectangle leaves for its content.
    public static func content(of rect: Rect) -> Rect { rect.inset(by: 1) }

    /// Draws the border; less than 2×2 cells show nothing.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        guard rect.columns >= 2, rect.rows >= 2 else { return }
        let style = theme[isFocused ? .focus : .border]
        drawEdges(in: rect, on: &surface, theme.glyphs, style)
        let edge = Rect(
            column: rect.column + 2, row: rect.row, columns: rect.columns - 4, rows: 1)
        var used = 0
        if !title.isEmpty {
            used = surface.write(
                " \(title) ", in: edge, style: theme[isFocused ? .focus : .title])
        }
        drawLabel(in: edge, after: used, on: &surface, style: theme[.muted])
    }

    private func drawEdges(
        in rect: Rect, on surface: inout Surface, _ glyphs: Glyphs, _ style: Style
    ) {
        let right = rect.columns - 1
        let bottom = rect.rows - 1
        for column in 1..<max(1, right) {
            surface.put(glyphs.horizontal, column: column, row: 0, in: rect, style: style)
            surface.put(glyphs.horizontal, column: column, row: bottom, in: rect, style: style)
        }
        for row in 1..<max(1, bottom) {
            surface.put(glyphs.vertical, column: 0, row: row, in: rect, style: style)
            surface.put(glyphs.vertical, column: right, row: row, in: rect, style: style)
        }
        surface.put(glyphs.topLeft, column: 0, row: 0, in: rect, style: style)
        surface.put(glyphs.topRight, column: right, row: 0, in: rect, style: style)
        surface.put(glyphs.bottomLeft, column: 0, row: bottom, in: rect, style: style)
        surface.put(glyphs.bottomRight, column: right, row: bottom, in: rect, style: style)
    }

    private func drawLabel(
        in edge: Rect, after used: Int, on surface: inout Surface, style: Style
    ) {
        let text = " \(label) "
        guard !label.isEmpty, SanitizedText(text).columns + used + 1 <= edge.columns else { return }
        surface.write(text, aligned: .trailing, in: edge, style: style)
    }
}
