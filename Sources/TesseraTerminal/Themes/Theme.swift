/// A theme made ready for one colour depth: a style for every role, ramps and glyphs.
public struct Theme: Equatable, Sendable {
    /// The name people choose it by.
    public let name: String
    /// The colours it was made for.
    public let depth: ColorDepth
    /// The drawing characters that the terminal can show.
    public let glyphs: Glyphs
    private let styles: [StyleRole: Style]
    private let ramps: [ColorRamp.Name: ColorRamp]

    /// Creates a theme; a role without a style is drawn in the terminal's own colours.
    package init(
        name: String, depth: ColorDepth, glyphs: Glyphs,
        styles: [StyleRole: Style], ramps: [ColorRamp.Name: ColorRamp] = [:]
    ) {
        self.name = name
        self.depth = depth
        self.glyphs = glyphs
        self.styles = styles
        self.ramps = ramps
    }

    /// The style of a role.
    public subscript(role: StyleRole) -> Style {
        styles[role] ?? Style()
    }

    /// The colour at a place 0…1 of a ramp; nil where colour cannot carry a value.
    public func color(_ ramp: ColorRamp.Name, at place: Float) -> TerminalColor? {
        guard depth > .monochrome else { return nil }
        return .rgb((ramps[ramp] ?? ColorRamp.standard(ramp)).color(at: place))
    }
}
