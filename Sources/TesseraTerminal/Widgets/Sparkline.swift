/// The recent course of a number in a few cells, newest at the right.
public struct Sparkline: Widget {
    /// The values, oldest first; those that are not finite leave a gap.
    public var values: [Double]
    /// The role of the line.
    public var role: StyleRole

    /// Creates a sparkline.
    public init(_ values: [Double], role: StyleRole = .series0) {
        self.values = values
        self.role = role
    }

    /// Draws one value a column, the last ones that fit, scaled to their own range.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let visible = values.suffix(rect.columns)
        let finite = visible.filter(\.isFinite)
        guard let low = finite.min(), let high = finite.max(), rect.rows > 0 else { return }
        for (column, value) in visible.enumerated() where value.isFinite {
            let share = high > low ? (value - low) / (high - low) : 0.5
            let eighths = 1 + Int((share * Double(rect.rows * 8 - 1)).rounded())
            draw(eighths, column: column, in: rect, on: &surface, theme: theme)
        }
    }

    private func draw(
        _ eighths: Int, column: Int, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        for level in 0..<rect.rows where eighths > level * 8 {
            surface.put(
                theme.glyphs.verticalEighths[min(8, eighths - level * 8)],
                column: column, row: rect.rows - 1 - level, in: rect, style: theme[role])
        }
    }
}
