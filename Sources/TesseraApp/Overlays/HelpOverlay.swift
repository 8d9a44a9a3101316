import TesseraTerminal

/// Every command with its keys, made from the command table; typing filters the list.
struct HelpOverlay: Overlay {
    /// The commands of the screen in view.
    let table: CommandTable
    /// The screens with their keys; a single one needs no key.
    let screens: [(digit: Int, title: String)]
    /// What each setting is now, by command.
    let settings: [CommandName: String]
    /// What the small signs on the screen stand for.
    let signs: [(sign: String, meaning: String)]
    private var filter = FilterField()
    private var firstLine = 0

    init(
        table: CommandTable, screens: [(digit: Int, title: String)],
        settings: [CommandName: String], signs: [(sign: String, meaning: String)]
    ) {
        self.table = table
        self.screens = screens.count > 1 ? screens : []
        self.settings = settings
        self.signs = signs
    }

    mutating func handle(_ key: Key) -> [AppCommand] {
        switch key {
        case .enter, .function(1): return [.closeOverlay]
        case .character("?") where filter.text.isEmpty: return [.closeOverlay, .learn]
        case _ where filter.take(key): break
        case .escape: return [.closeOverlay]
        case .up: firstLine -= 1
        case .down: firstLine += 1
        case .pageUp: firstLine -= 10
        case .pageDown: firstLine += 10
        default: break
        }
        firstLine = max(0, min(firstLine, lines.count - 1))
        return []
    }

    func draw(on surface: inout Surface, _ context: ScreenContext) {
        let rect = context.rect
        // Edges of the screen beside the box would be too narrow to be of use.
        let columns = rect.columns < 90 ? rect.columns : 76
        let box = rect.centered(Size(columns: columns, rows: allLines + 4))
        surface.fill(box, style: context.theme[.background])
        guard box.rows >= 7 else { return drawLines(in: box, on: &surface, context.theme) }
        let parts = Frame.content(of: box).inset(horizontal: 1, vertical: 0).split(
            rows: .fixed(2), .flexible(1))
        let isLong = lines.count > parts[1].rows
        Frame(
            title: "keys", label: "? learns, \(isLong ? "arrows scroll, " : "")Esc closes",
            isFocused: true
        ).draw(in: box, on: &surface, theme: context.theme)
        filter.line(hint: "type a word to filter the list").draw(
            in: parts[0].line(0), on: &surface, theme: context.theme)
        drawLines(in: parts[1], on: &surface, context.theme)
    }

    private func drawLines(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        let lines = lines
        let first = max(0, min(firstLine, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            line.draw(in: rect.line(row), on: &surface, theme: theme)
        }
    }

    private var allLines: Int {
        chapters.reduce(0) { $0 + $1.entries.count + 1 }
    }

    /// The chapters with what matches in them, or a remark when nothing does.
    private var lines: [StyledLine] {
        let lines = chapters.flatMap { title, entries in
            let matches = entries.compactMap { line($0.sign, $0.words, $0.setting) }
            return matches.isEmpty ? [] : [StyledLine([.init(title, .title)])] + matches
        }
        return lines.isEmpty
            ? [StyledLine([.init("nothing matches; Esc clears the filter", .muted)])] : lines
    }

    private typealias Entry = (sign: String, words: String, setting: String)

    /// Everything that can be listed, in order.
    private var chapters: [(title: String, entries: [Entry])] {
        let commands = table.chapters.map { chapter in
            (chapter, table.rows.filter { $0.chapter == chapter }.map(entry))
        }
        let others = [
            ("Screens", screens.map { ("\($0.digit)", $0.title, "") }),
            ("Signs on this screen", signs.map { ($0.sign, $0.meaning, "") }),
        ]
        return commands + others.filter { !$0.1.isEmpty }
    }

    private func entry(_ row: CommandRow) -> Entry {
        let setting = settings[row.name].map { " (\($0))" } ?? ""
        return (row.keys.map(\.label).joined(separator: " "), row.help, setting)
    }

    /// One entry, nil when the filter leaves it out.
    private func line(_ sign: String, _ words: String, _ setting: String) -> StyledLine? {
        guard filter.accepts("\(sign) \(words)") else { return nil }
        let padding = String(repeating: " ", count: max(1, 11 - sign.count))
        return StyledLine([
            .init("  \(sign)\(padding)", .key), .init(words), .init(setting, .focus),
        ])
    }
}
