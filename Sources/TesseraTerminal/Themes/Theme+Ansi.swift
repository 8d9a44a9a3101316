extension Theme {
    /// The theme that needs no file: the person's own sixteen colours, or attributes only.
    public static func ansi(depth: ColorDepth = .ansi16, glyphs: Glyphs = .unicode) -> Theme {
        Theme(
            name: "ansi", depth: depth, glyphs: glyphs,
            styles: depth == .monochrome ? monochromeStyles : ansiStyles)
    }

    /// Meaning by attribute alone.
    static let monochromeStyles: [StyleRole: Style] = [
        .focus: Style(attributes: .bold), .title: Style(attributes: .bold),
        .key: Style(attributes: .bold), .selection: Style(attributes: .reverse),
        .paused: Style(attributes: .reverse), .warn: Style(attributes: .bold),
        .error: Style(attributes: [.underline, .bold]), .muted: Style(attributes: .dim),
        .stale: Style(attributes: .dim), .tokenForced: Style(attributes: .reverse),
        .tokenSpecial: Style(attributes: .underline),
    ]

    /// Meaning by the sixteen colours that the person has chosen.
    static let ansiStyles: [StyleRole: Style] = [
        .background: Style(foreground: .terminalDefault, background: .terminalDefault),
        .text: Style(foreground: .terminalDefault),
        .muted: Style(foreground: .terminalDefault, attributes: .dim),
        .border: Style(foreground: .ansi(8)),
        .focus: Style(foreground: .ansi(12), attributes: .bold),
        .title: Style(foreground: .terminalDefault, attributes: .bold),
        .key: Style(foreground: .ansi(11)),
        .selection: Style(attributes: .reverse),
        .train: Style(foreground: .ansi(12), attributes: .bold),
        .paused: Style(foreground: .ansi(11), attributes: .reverse),
        .ok: Style(foreground: .ansi(10)),
        .warn: Style(foreground: .ansi(11)),
        .error: Style(foreground: .ansi(9), attributes: .bold),
        .stale: Style(foreground: .terminalDefault, attributes: .dim),
        .series0: Style(foreground: .ansi(12)), .series1: Style(foreground: .ansi(11)),
        .series2: Style(foreground: .ansi(13)), .series3: Style(foreground: .ansi(10)),
        .series4: Style(foreground: .ansi(14)), .series5: Style(foreground: .ansi(9)),
        .axis: Style(foreground: .ansi(8)), .grid: Style(foreground: .ansi(8)),
        .band: Style(foreground: .ansi(8)), .reference: Style(foreground: .ansi(3)),
        .marker: Style(foreground: .ansi(9)), .bar: Style(foreground: .ansi(12)),
        .tokenText: Style(foreground: .terminalDefault),
        .tokenImage: Style(foreground: .ansi(11)),
        .tokenSpecial: Style(foreground: .ansi(13)),
        .tokenForced: Style(foreground: .ansi(12), attributes: .underline),
    ]
}
