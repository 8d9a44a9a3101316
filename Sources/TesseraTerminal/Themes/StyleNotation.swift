/// How a theme file writes colours and styles: `gold`, `ink on night + bold`, `reverse`.
struct StyleNotation {
    /// The theme's own names for colours.
    var palette: [String: TerminalColor] = [:]
    /// True where `red` means the terminal's own red even if the theme calls a colour of its own so.
    var prefersTerminalNames = false

    /// Why a text is no style.
    struct Problem: Error, Equatable {
        let message: String
    }

    /// Reads `[colour] [on colour] [+ attribute…]`.
    func style(_ text: String) throws(Problem) -> Style {
        var style = Style()
        for part in text.split(separator: "+").map({ Self.trimmed($0) }) {
            if let attribute = Self.attributes[part] {
                style.attributes.insert(attribute)
            } else {
                try readColors(part, into: &style)
            }
        }
        return style
    }

    /// Reads a palette name, `#rrggbb`, `default`, one of the sixteen names or a number 0…255.
    func color(_ text: String) throws(Problem) -> TerminalColor {
        let own = prefersTerminalNames ? Self.names[text] : nil
        if let color = own ?? palette[text] ?? Self.names[text] { return color }
        if let exact = RGB(hexadecimal: text) { return .rgb(exact) }
        if let index = UInt8(text) { return index < 16 ? .ansi(index) : .indexed(index) }
        let known = Array(palette.keys).sorted() + Self.names.keys.sorted()
        let nearest = NearestWord.of(text, among: known).map { "; did you mean \($0)?" } ?? ""
        throw Problem(message: "\"\(text)\" is no colour\(nearest)")
    }

    private func readColors(_ part: String, into style: inout Style) throws(Problem) {
        let words = part.split(separator: " ").map(String.init)
        switch (words.count, words.count > 1 ? words[words.count - 2] : "") {
        case (1, _): style.foreground = try color(words[0])
        case (2, "on"): style.background = try color(words[1])
        case (3, "on"):
            style.foreground = try color(words[0])
            style.background = try color(words[2])
        default:
            throw Problem(
                message: "\"\(part)\" is no style; write for example \"ink on night + bold\"")
        }
    }

    private static func trimmed(_ text: Substring) -> String {
        String(text.drop { $0 == " " }.reversed().drop { $0 == " " }.reversed())
    }

    private static let attributes: [String: TextAttributes] = [
        "bold": .bold, "dim": .dim, "underline": .underline, "reverse": .reverse, "italic": .italic,
    ]

    private static let names: [String: TerminalColor] = {
        let plain = ["black", "red", "green", "yellow", "blue", "magenta", "cyan", "white"]
        var names: [String: TerminalColor] = ["default": .terminalDefault]
        for (index, name) in plain.enumerated() {
            names[name] = .ansi(UInt8(index))
            names["bright-\(name)"] = .ansi(UInt8(index + 8))
        }
        return names
    }()
}
