import TesseraTerminal

/// One thing that the palette offers: what it does in words, its key, and how it is asked for.
struct PaletteEntry: Sendable {
    /// The chapter in which the help lists it.
    let chapter: String
    /// What it does.
    let words: String
    /// The key that does the same; empty when there is none.
    let key: String
    /// The effect.
    let command: AppCommand

    /// The text in which a filter looks.
    var searched: String { "\(chapter) \(words) \(key)" }
}

extension PaletteEntry {
    /// Everything that can be asked for: the screen's commands, the screens, the themes.
    static func all(
        _ table: CommandTable, screens: [(digit: Int, title: String)], themes: [String]
    ) -> [PaletteEntry] {
        let commands = table.rows.filter { $0.name != .palette }.map { row in
            PaletteEntry(
                chapter: row.chapter, words: row.help, key: row.keys.first?.label ?? "",
                command: .command(row.name))
        }
        let places = screens.enumerated().map { place, screen in
            PaletteEntry(
                chapter: "Screens", words: "go to \(screen.title)", key: "\(screen.digit)",
                command: .show(screen: place))
        }
        let hints = PaletteEntry(
            chapter: "Lab", words: "show the first hint of every screen again", key: "",
            command: .restoreHints)
        let looks = themes.enumerated().map { index, name in
            PaletteEntry(
                chapter: "Themes", words: "theme \(name)", key: "", command: .keepTheme(index))
        }
        return commands + [hints] + (screens.count > 1 ? places : []) + looks
    }
}
