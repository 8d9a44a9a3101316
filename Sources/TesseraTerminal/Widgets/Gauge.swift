/// A bar that shows a share of a whole, with a short text at its right.
public struct Gauge: Widget {
    /// The share, 0…1; anything else is clamped and not-a-number counts as 0.
    public var fraction: Double
    /// What stands at the right of the bar, such as `31%`.
    public var text: String
    /// The role of the filled part.
    public var role: StyleRole

    /// Creates a gauge.
    public init(fraction: Double, text: String = "", role: StyleRole = .bar) {
        self.fraction = fraction
        self.text = text
        self.role = role
    }

    /// Draws on the first row.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let textColumns = text.isEmpty ? 0 : SanitizedText(text).columns + 1
        var bar = rect
        bar.columns = max(0, rect.columns - textColumns)
        bar.rows = min(1, rect.rows)
        surface.fill(bar, with: theme.glyphs.trough, style: theme[.grid])
        Self.drawBar(fraction, in: bar, on: &surface, theme: theme, role: role)
        surface.write(text, aligned: .trailing, in: rect, style: theme[.text])
    }

    /// Draws a bar that grows to the right by eighths of a cell.
    static func drawBar(
        _ fraction: Double, in rect: Rect, on surface: inout Surface, theme: Theme, role: StyleRole
    ) {
        let share = fraction.isNaN ? 0 : max(0, min(1, fraction))
        let eighths = Int((share * Double(rect.columns * 8)).rounded())
        let blocks = theme.glyphs.horizontalEighths
        for column in 0..<rect.columns where eighths > column * 8 {
            let part = min(8, eighths - column * 8)
            surface.put(blocks[part], column: column, row: 0, in: rect, style: theme[role])
        }
    }
}
