/// One character cell: a single-width scalar, its two colours and its attributes.
public struct Cell: Hashable, Sendable {
    /// A scalar that every terminal draws in exactly one column.
    public internal(set) var scalar: Unicode.Scalar
    /// Colour of the strokes.
    public internal(set) var foreground: TerminalColor
    /// Colour behind the strokes.
    public internal(set) var background: TerminalColor
    /// Bold, reverse and so on.
    public internal(set) var attributes: TextAttributes

    /// An empty cell in the terminal's own colours.
    public static let blank = Cell(
        scalar: " ", foreground: .terminalDefault, background: .terminalDefault, attributes: [])

    /// Replaces the scalar and what the style states; other colours stay.
    mutating func write(_ scalar: Unicode.Scalar, _ style: Style) {
        self.scalar = scalar
        if let foreground = style.foreground { self.foreground = foreground }
        if let background = style.background { self.background = background }
        attributes = style.attributes
    }

    /// Lays a style over the cell and keeps its scalar and attributes; faint text would be grey on
    /// grey under a reversed style, and is not faint there.
    mutating func overlay(_ style: Style) {
        if let foreground = style.foreground { self.foreground = foreground }
        if let background = style.background { self.background = background }
        if style.attributes.contains(.reverse) { attributes.remove(.dim) }
        attributes.formUnion(style.attributes)
    }
}
