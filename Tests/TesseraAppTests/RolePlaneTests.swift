import TesseraTerminal
import Testing

/// What every cell of a screen means, one letter a role: colours change with the theme, these not.
struct RolePlaneTests {
    private static let letters = Array("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ")

    /// A theme in which every role has a colour of its own.
    private static let roleTheme = Theme(
        name: "roles", depth: .trueColor, glyphs: .unicode,
        styles: Dictionary(
            uniqueKeysWithValues: StyleRole.allCases.enumerated().map { index, role in
                (role, Style(foreground: .rgb(RGB(1, 0, UInt8(index)))))
            }))

    @Test(arguments: ["twin", "quit", "failed", "tokenizer"])
    func everyCellHasItsRole(name: String) throws {
        let scene = try #require(Scene.all.first { $0.name == name })
        let surface = scene.painted(columns: 80, rows: 24, theme: Self.roleTheme)
        let plane = surface.plane(Self.letter).joined(separator: "\n")
        let legend = zip(Self.letters, StyleRole.allCases).filter { plane.contains($0.0) }
            .map { "\($0) \($1.rawValue)" }
        try Golden("\(name).80x24.roles").check(
            plane + "\n\n" + legend.joined(separator: "\n") + "\n")
    }

    /// A blank is a space and a picture `#`.
    private static func letter(_ cell: Cell) -> Character {
        if cell.scalar == " ", !cell.attributes.contains(.reverse) { return " " }
        guard case .rgb(let color) = cell.foreground, color.red == 1, color.green == 0 else {
            return "#"
        }
        return letters[Int(color.blue)]
    }
}
