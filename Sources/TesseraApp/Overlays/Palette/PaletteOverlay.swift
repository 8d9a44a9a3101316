import TesseraTerminal

/// Everything that can be done, by words instead of keys: type, choose, Enter.
struct PaletteOverlay: Overlay {
    private let entries: [PaletteEntry]
    private var filter = FilterField()
    private var selection = 0

    init(_ entries: [PaletteEntry]) {
        self.entries = entries
    }

    mutating func handle(_ key: Key) -> [AppCommand] {
        if filter.take(key) {
            selection = 0
            return []
        }
        switch key {
        case .escape: return [.closeOverlay]
        case .enter: return chosen.map { [.closeOverlay, $0.command] } ?? []
        case .up, .control("p"), .backTab: selection -= 1
        case .down, .control("n"), .tab: selection += 1
        case .pageUp: selection -= 10
        case .pageDown: selection += 10
        default: break
        }
        selection = max(0, min(selection, matches.count - 1))
        return []
    }

    private var matches: [PaletteEntry] { entries.filter { filter.accepts($0.searched) } }

    private var chosen: PaletteEntry? {
        let matches = matches
        return matches.indices.contains(selection) ? matches[selection] : nil
    }

    func draw(on surface: inout Surface, _ context: ScreenContext) {
        let rect = context.rect
        let box = rect.centered(
            Size(columns: min(76, rect.columns), rows: min(entries.count + 4, 24)))
        surface.fill(box, style: context.theme[.background])
        guard box.rows >= 5 else { return table.draw(in: box, on: &surface, theme: context.theme) }
        Frame(title: "commands", label: "Enter does it, Esc closes", isFocused: true)
            .draw(in: box, on: &surface, theme: context.theme)
        let parts = Frame.content(of: box).split(rows: .fixed(1), .flexible(1))
        filter.line(hint: "type what you want to do").draw(
            in: parts[0].inset(horizontal: 1, vertical: 0), on: &surface, theme: context.theme)
        table.draw(in: parts[1], on: &surface, theme: context.theme)
    }

    private var table: Table {
        Table(
            columns: [
                .init("key", width: .fixed(9)), .init("what it does"),
                .init("", width: .fixed(10), alignment: .trailing),
            ],
            rows: matches.map { entry in
                [.init(entry.key, .key), .init(entry.words), .init(entry.chapter, .muted)]
            },
            selection: selection, emptyText: "nothing matches; Esc clears the words")
    }
}
