import TesseraTerminal

/// Every command with its keys, made from the command table; typing filters the list.
struct HelpOverlay: Overlay {
    /// What each setting is now, by command.
    let settings: [CommandName: String]
    private var filter = ""
    private var firstLine = 0

    init(settings: [CommandName: String]) { self.settings = settings }

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
        let lines = lines
        let box = context.rect.centered(
            Size(columns: 76, rows: max(lines.count, Self.rowCount) + 4))
        surface.fill(box, style: context.theme[.background])
        Frame(title: "keys", label: "Esc closes", isFocused: true).draw(
            in: box, on: &surface, theme: context.theme)
        let parts = Frame.content(of: box).inset(horizontal: 1, vertical: 0).split(
            rows: .fixed(box.rows > 8 ? 2 : 1), .flexible(1))
        filterLine.draw(in: parts[0].line(0), on: &surface, theme: context.theme)
        let first = max(0, min(firstLine, lines.count - parts[1].rows))
        for (row, line) in lines.dropFirst(first).prefix(parts[1].rows).enumerated() {
            line.draw(in: parts[1].line(row), on: &surface, theme: context.theme)
        }
    }

    private var filterLine: StyledLine {
        StyledLine([
            .init("filter ", .muted),
            filter.isEmpty ? .init("type a word", .muted) : .init(filter + "_", .focus),
        ])
    }

    /// The groups with their matching commands, or a remark when none matches.
    private var lines: [StyledLine] {
        let groups = CommandRow.Group.allCases.map { group in
            (group, CommandTable.rows.filter { $0.group == group && matches($0) })
        }
        let lines = groups.filter { !$0.1.isEmpty }.flatMap { group, rows in
            [StyledLine([.init(group.rawValue, .title)])] + rows.map(line)
        }
        return lines.isEmpty
            ? [StyledLine([.init("no command matches; Esc clears the filter", .muted)])] : lines
    }

    private func matches(_ row: CommandRow) -> Bool {
        let words = "\(row.help) \(row.label) \(row.keys.map(\.label).joined(separator: " "))"
        return filter.isEmpty || words.lowercased().contains(filter.lowercased())
    }

    private func line(_ row: CommandRow) -> StyledLine {
        let keys = row.keys.map(\.label).joined(separator: " ")
        let padding = String(repeating: " ", count: max(1, 11 - keys.count))
        let setting = settings[row.name].map { " (\($0))" } ?? ""
        return StyledLine([
            .init("  \(keys)\(padding)", .key), .init(row.help), .init(setting, .focus),
        ])
    }

    private static let rowCount = CommandTable.rows.count + CommandRow.Group.allCases.count
}
