/// A value that draws itself: no state of its own, no terminal, only roles of the theme.
public protocol Widget: Sendable {
    /// Draws inside the rectangle and never outside; an empty rectangle draws nothing.
    func draw(in rect: Rect, on surface: inout Surface, theme: Theme)
}
