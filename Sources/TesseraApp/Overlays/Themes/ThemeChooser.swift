import TesseraTerminal

/// The themes in a list; the whole lab shows the selected one at once.
struct ThemeChooser: Overlay {
    private let names: [String]
    private let original: Int
    private var selection: Int

    init(_ names: [String], selection: Int) {
        self.names = names
        self.selection = selection
        original = selection
    }

    mutating func handle(_ key: Key) -> [AppCommand] {
        switch key {
        case .up, .backTab, .character("k"): return select(selection - 1)
        case .down, .tab, .character("j"), .character("T"): return select(selection + 1)
        case .enter: return [.closeOverlay, .keepTheme(selection)]
        case .escape, .character("q"): return [.theme(original), .closeOverlay]
        default: return []
        }
    }

    private mutating func select(_ index: Int) -> [AppCommand] {
        selection = (index + names.count) % names.count
        return [.theme(selection)]
    }

    func draw(on surface: inout Surface, _ context: ScreenContext) {
        let rect = context.rect
        let hasCard = rect.columns >= 60 && rect.rows >= ThemeCard.rows + 2
        let box = rect.centered(
            Size(
                columns: hasCard ? 22 + ThemeCard.columns : min(30, rect.columns),
                rows: max(names.count, hasCard ? ThemeCard.rows : 0) + 3))
        surface.fill(box, style: context.theme[.background])
        Frame(title: "theme", label: "Enter keeps, Esc restores", isFocused: true)
            .draw(in: box, on: &surface, theme: context.theme)
        let parts = Frame.content(of: box).split(
            columns: .flexible(1), .fixed(hasCard ? ThemeCard.columns : 0))
        list.draw(in: parts[0], on: &surface, theme: context.theme)
        if hasCard { ThemeCard().draw(in: parts[1], on: &surface, theme: context.theme) }
    }

    private var list: Table {
        Table(
            columns: [.init("arrows choose")], rows: names.map { [.init($0)] },
            selection: selection)
    }
}
