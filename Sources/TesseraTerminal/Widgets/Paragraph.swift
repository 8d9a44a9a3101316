/// Text broken between words to the width of its rectangle.
public struct Paragraph: Widget {
    /// The text; line ends start a new line.
    public var text: String
    /// What the text means.
    public var role: StyleRole
    /// Lines scrolled away at the top.
    public var firstLine: Int

    /// Creates a paragraph.
    public init(_ text: String, role: StyleRole = .text, firstLine: Int = 0) {
        self.text = text
        self.role = role
        self.firstLine = firstLine
    }

    /// Draws the lines that fit.
    public func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let visible = Self.lines(of: text, columns: rect.columns).dropFirst(max(0, firstLine))
        for (row, line) in visible.prefix(rect.rows).enumerated() {
            surface.write(line, row: row, in: rect, style: theme[role])
        }
    }

    /// The lines that the text takes at a width; words longer than a line are broken.
    public static func lines(of text: String, columns: Int) -> [String] {
        guard columns > 0 else { return [] }
        return text.split(separator: "\n", omittingEmptySubsequences: false).flatMap { paragraph in
            wrapped(paragraph.split(separator: " ").map { SanitizedText(String($0)) }, columns)
        }
    }

    private static func wrapped(_ words: [SanitizedText], _ columns: Int) -> [String] {
        var lines: [String] = []
        var line = ""
        var used = 0
        for word in words {
            var rest = word.scalars[...]
            if used > 0, used + 1 + rest.count > columns {
                lines.append(line)
                (line, used) = ("", 0)
            }
            if used > 0 {
                line += " "
                used += 1
            }
            while rest.count > columns {
                lines.append(text(rest.prefix(columns)))
                rest = rest.dropFirst(columns)
            }
            line += text(rest)
            used += rest.count
        }
        return lines + [line]
    }

    private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
        var text = ""
        text.unicodeScalars.append(contentsOf: scalars)
        return text
    }
}
