import TesseraTerminal

/// Every key tells what it would do instead of doing it, and what is pointed at is explained.
///
/// What is explained is found among the words that the screen has drawn, so that every screen can
/// be learned, and what is highlighted is what a person sees.
struct LearnMode: Overlay {
    private let table: CommandTable
    private let screens: [(digit: Int, title: String)]
    private let settings: [CommandName: String]
    private var pressed: Key?
    /// Terms passed with Tab.
    private var stop = 0
    /// The cell that was clicked last, until Tab is pressed.
    private var cell: (column: Int, row: Int)?

    init(
        table: CommandTable, screens: [(digit: Int, title: String)],
        settings: [CommandName: String]
    ) {
        self.table = table
        self.screens = screens
        self.settings = settings
    }

    var takesEveryKey: Bool { true }

    mutating func handle(_ key: Key) -> [AppCommand] {
        if key == .escape { return [.closeOverlay] }
        pressed = key
        switch key {
        case .tab: (stop, cell) = (stop + 1, nil)
        case .backTab: (stop, cell) = (stop - 1, nil)
        default: break
        }
        return []
    }

    mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand] {
        if mouse.action == .press { cell = (mouse.column, mouse.row) }
        return []
    }

    func draw(on surface: inout Surface, _ context: ScreenContext) {
        guard context.sizeClass > .tiny else { return }
        let view = LearnView(surface, context, stop: stop, cell: cell)
        view.highlight(on: &surface, theme: context.theme)
        LearnCard(key: keyLine, explanation: view.explanation).draw(
            avoiding: view.pane, on: &surface, context)
    }

    /// What the pressed key would do, in words.
    private var keyLine: StyledLine {
        guard let pressed else {
            return StyledLine([
                .init("press any key to read what it does; ", .muted), .init("Tab", .key),
                .init(" or a click explains what is shown; ", .muted), .init("Esc", .key),
                .init(" ends this", .muted),
            ])
        }
        return StyledLine([.init("\(pressed.label) ", .key), .init(meaning(of: pressed))])
    }

    private func meaning(of key: Key) -> String {
        if case .character(let character) = key,
            let screen = screens.first(where: { Character("\($0.digit)") == character })
        {
            return "goes to the screen \(screen.title)"
        }
        guard let name = table.command(for: key),
            let row = table.rows.first(where: { $0.name == name })
        else { return "does nothing on this screen" }
        let setting = settings[name].map { " (now: \($0))" } ?? ""
        return row.help + setting
    }
}
