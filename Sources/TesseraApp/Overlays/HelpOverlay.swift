import TesseraTerminal

/// Every command with its keys, made from the command table; typing filters the list.
struct HelpOverlay: Overlay {
    /// What each setting is now, by command.
    let settings: [CommandName: String]
    /// What the small signs on the screen stand for.
    let signs: [(sign: String, meaning: String)]
    private var filter = ""
    private var firstLine = 0

    init(settings: [CommandName: String], signs: [(sign: String, meaning: String)]) {
        self.settings = settings
        self.signs = signs
    }

    mutating func handle(_ key: Key) -> [AppCommand] {
        switch key {
        case .escape where filter.isEmpty, .enter, .function(1): return [.closeOverlay]
        case .character("?") where filter.isEmpty: return [.closeOverlay]
        case .escape: filter = ""
        case .backspace: filter = String(filter.dropLast())
        case .character(let character): filter.append(character)
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
            title: "keys", label: isLong ? "arrows scroll, Esc closes" : "Esc closes",
            isFocused: true
        ).draw(in: box, on: &surface, theme: context.theme)
        filterLine.draw(in: parts[0].line(0), on: &surface, theme: context.theme)
        drawLines(in: parts[1], on: &surface, context.theme)
    }

    private func drawLines(in rect: Rect, on surface: inout Surface, _ theme: Theme) {
        let lines = lines
        let first = max(0, min(firstLine, lines.count - rect.rows))
        for (row, line) in lines.dropFirst(first).prefix(rect.rows).enumerated() {
            line.draw(in: rect.line(row), on: &surface, theme: theme)
        }
    }

    private var filterLine: StyledLine {
        filter.isEmpty
            ? StyledLine([.init("type a word to filter the list", .muted)])
            : StyledLine([.init("filter ", .muted), .init(filter + "_", .focus)])
    }

    private var allLines: Int {
        CommandTable.rows.count + CommandRow.Group.allCases.count + signs.count + 1
    }

    /// The chapters with what matches in them, or a remark when nothing does.
    private var lines: [StyledLine] {
        let chapters =
            CommandRow.Group.allCases.map { group in
                (group.rawValue, CommandTable.rows.filter { $0.group == group }.compactMap(line))
            } + [("Signs below the curves", signs.compactMap { line($0.sign, $0.meaning, "") })]
        let lines = chapters.filter { !$0.1.isEmpty }.flatMap { title, lines in
            [StyledLine([.init(title, .title)])] + lines
        }
        return lines.isEmpty
            ? [StyledLine([.init("nothing matches; Esc clears the filter", .muted)])] : lines
    }

    private func line(_ row: CommandRow) -> StyledLine? {
        let setting = settings[row.name].map { " (\($0))" } ?? ""
        return line(row.keys.map(\.label).joined(separator: " "), row.help, setting)
    }

    /// One entry, nil when the filter leaves it out.
    private func line(_ sign: String, _ words: String, _ setting: String) -> StyledLine? {
        let isWanted =
            filter.isEmpty || "\(sign) \(words)".lowercased().contains(filter.lowercased())
        guard isWanted else { return nil }
        let padding = String(repeating: " ", count: max(1, 11 - sign.count))
        return StyledLine([
            .init("  \(sign)\(padding)", .key), .init(words), .init(setting, .focus),
        ])
    }
}
