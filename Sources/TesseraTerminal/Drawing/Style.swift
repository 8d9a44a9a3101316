/// How a cell is set, besides its colours.
public struct TextAttributes: OptionSet, Hashable, Sendable {
    /// Bit set, one bit an attribute.
    public let rawValue: UInt8

    /// Creates a set from its bits.
    public init(rawValue: UInt8) { self.rawValue = rawValue }

    /// Heavier strokes.
    public static let bold = TextAttributes(rawValue: 1)
    /// Fainter strokes.
    public static let dim = TextAttributes(rawValue: 2)
    /// A line below.
    public static let underline = TextAttributes(rawValue: 4)
    /// Foreground and background exchanged.
    public static let reverse = TextAttributes(rawValue: 8)
    /// Slanted strokes.
    public static let italic = TextAttributes(rawValue: 16)
}

/// What writing does to the look of a cell; a nil colour keeps the one already there.
public struct Style: Hashable, Sendable {
    /// Colour of the strokes; nil keeps the cell's.
    public var foreground: TerminalColor?
    /// Colour behind the strokes; nil keeps the cell's.
    public var background: TerminalColor?
    /// Attributes that replace the cell's.
    public var attributes: TextAttributes

    /// Creates a style; the default one changes no colour and clears the attributes.
    public init(
        foreground: TerminalColor? = nil,
        background: TerminalColor? = nil,
        attributes: TextAttributes = []
    ) {
        self.foreground = foreground
        self.background = background
        self.attributes = attributes
    }

    /// This style with every colour and attribute that `other` states laid over it.
    public func overlaid(by other: Style) -> Style {
        Style(
            foreground: other.foreground ?? foreground,
            background: other.background ?? background,
            attributes: attributes.union(other.attributes)
        )
    }
}
