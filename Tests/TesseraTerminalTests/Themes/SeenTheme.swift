import TesseraTerminal

/// What a theme looks like on a terminal whose own colours are known.
struct SeenTheme {
    let theme: Theme
    private let own: (foreground: RGB, background: RGB)

    /// A dark terminal shows white on black by itself, a light one black on white.
    init(_ theme: Theme, _ kind: ThemeDefinition.Kind) {
        self.theme = theme
        let black = RGB(0, 0, 0)
        let white = RGB(255, 255, 255)
        own = kind == .dark ? (white, black) : (black, white)
    }

    /// The two colours of a style over the theme's background; dim and reverse are carried out.
    func colors(of style: Style) -> (foreground: RGB, background: RGB) {
        let whole = theme[.background].overlaid(by: style)
        var foreground = seen(whole.foreground, own: own.foreground)
        let background = seen(whole.background, own: own.background)
        if whole.attributes.contains(.dim) { foreground = mean(foreground, background) }
        return whole.attributes.contains(.reverse)
            ? (background, foreground) : (foreground, background)
    }

    func contrast(of role: StyleRole) -> Float { contrast(of: theme[role]) }

    /// (L₁ + 0.05) / (L₂ + 0.05) with the relative luminances of WCAG 2.
    func contrast(of style: Style) -> Float {
        let colors = colors(of: style)
        let luminances = [colors.foreground, colors.background].map(luminance).sorted()
        return (luminances[1] + 0.05) / (luminances[0] + 0.05)
    }

    private func seen(_ color: TerminalColor?, own: RGB) -> RGB {
        switch color {
        case nil, .terminalDefault: own
        case .ansi(let index), .indexed(let index): IndexedPalette.color(index)
        case .rgb(let exact):
            theme.depth == .trueColor
                ? exact : IndexedPalette.color(IndexedPalette.nearest(to: exact))
        }
    }

    private func mean(_ left: RGB, _ right: RGB) -> RGB {
        func channel(_ left: UInt8, _ right: UInt8) -> UInt8 { UInt8((Int(left) + Int(right)) / 2) }
        return RGB(
            channel(left.red, right.red), channel(left.green, right.green),
            channel(left.blue, right.blue))
    }

    private func luminance(_ color: RGB) -> Float {
        (ColorVision.light(of: color) * SIMD3(0.2126, 0.7152, 0.0722)).sum()
    }
}
