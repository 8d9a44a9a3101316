import TesseraTerminal

/// Every meaning in its look, and the drawing characters: what this terminal and theme can show.
struct ThemeCard: Widget {
    static let columns = 46
    static let rows = 12

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let content = rect.inset(horizontal: 1, vertical: 0)
        let lines = Self.lines(theme)
        for (row, line) in lines.enumerated() {
            line.draw(in: content.line(row), on: &surface, theme: theme)
        }
        for (row, ramp) in ColorRamp.Name.allCases.enumerated() {
            draw(ramp, in: content.line(lines.count + row), on: &surface, theme: theme)
        }
    }

    private static func lines(_ theme: Theme) -> [StyledLine] {
        [
            line("colours", [.init(depth(theme.depth), .text)]),
            line(
                "states",
                [
                    .init(" TRAIN ", .train), .init(" PAUSED ", .paused), .init(" ok", .ok),
                    .init(" warn", .warn), .init(" error", .error), .init(" late", .stale),
                ]),
            line(
                "text",
                [
                    .init("title ", .title), .init("text ", .text), .init("muted ", .muted),
                    .init("key ", .key), .init("focus", .focus),
                ]),
            line(
                "tokens",
                [
                    .init("word ", .tokenText), .init("image ", .tokenImage),
                    .init("special ", .tokenSpecial), .init("forced", .tokenForced),
                ]),
            line(
                "curves",
                (0..<6).map { index in
                    .init("\(stroke(theme))\(index + 1) ", .series(index))
                }),
            line("boxes", [.init(boxes(theme.glyphs), .border)]),
            line("shades", [.init(shades(theme.glyphs), .text)]),
            line("braille", [.init(theme.glyphs.hasBraille ? "⣀⣤⣶⣿⠿⠛⠉" : "not shown", .text)]),
        ]
    }

    private static func line(_ title: String, _ pieces: [StyledLine.Piece]) -> StyledLine {
        let padding = String(repeating: " ", count: 10 - title.count)
        return StyledLine([.init(title + padding, .muted)] + pieces)
    }

    private static func depth(_ depth: ColorDepth) -> String {
        switch depth {
        case .trueColor: "24 bit"
        case .indexed256: "256"
        case .ansi16: "the terminal's sixteen"
        case .monochrome: "none; meaning by attributes"
        }
    }

    private static func stroke(_ theme: Theme) -> String {
        String(repeating: String(theme.glyphs.horizontal), count: 2)
    }

    private static func boxes(_ glyphs: Glyphs) -> String {
        let scalars = [
            glyphs.topLeft, glyphs.horizontal, glyphs.topRight, glyphs.vertical,
            glyphs.bottomLeft, glyphs.horizontal, glyphs.bottomRight, glyphs.dashed,
            glyphs.bullet, glyphs.pointer, glyphs.up, glyphs.down,
        ]
        return scalars.map { String($0) }.joined()
    }

    private static func shades(_ glyphs: Glyphs) -> String {
        (glyphs.shades + glyphs.verticalEighths).map { String($0) }.joined()
    }

    private func draw(
        _ ramp: ColorRamp.Name, in rect: Rect, on surface: inout Surface, theme: Theme
    ) {
        let width = max(2, rect.columns - 10)
        surface.write(ramp.rawValue, in: rect, style: theme[.muted])
        for column in 0..<width {
            let place = Float(column) / Float(width - 1)
            let shade = theme.glyphs.shades[Int(place * Float(theme.glyphs.shades.count - 1))]
            let color = theme.color(ramp, at: place)
            surface.put(
                color == nil ? shade : " ", column: 10 + column, row: 0, in: rect,
                style: theme[.text].overlaid(by: Style(background: color)))
        }
    }
}
