import TesseraTerminal

extension CommandName {
    package static let findRow = Self("findRow")
    package static let vectorSum = Self("vectorSum")
    package static let rowOrder = Self("rowOrder")
    package static let rowFilter = Self("rowFilter")
    package static let neighborKinds = Self("neighborKinds")
    package static let nearness = Self("nearness")
    package static let tablePreset = Self("tablePreset")
    package static let firstTable = Self("firstTable")
    package static let secondTable = Self("secondTable")
    package static let swapTables = Self("swapTables")
    package static let earlierStep = Self("earlierStep")
    package static let laterStep = Self("laterStep")
    package static let markRow = Self("markRow")
    package static let sidePane = Self("sidePane")
    package static let swatches = Self("swatches")
    package static let previousPage = Self("previousPage")
    package static let nextPage = Self("nextPage")
    package static let startOfList = Self("startOfList")
    package static let endOfList = Self("endOfList")
    package static let catchRows = Self("catchRows")
}

extension EmbeddingsScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "Every word and image code is a vector; here are its nearest neighbours in two tables, A "
            + "and B. The rows that changed most stand first.",
        try: .findRow, .tablePreset, .neighborKinds, .sidePane)

    /// What can be asked for here.
    package static let commands = CommandTable(vocabulary + tables + panes)

    private static let vocabulary: [CommandRow] = [
        .init(
            .findRow, "Vocabulary", [.character("/")], "find", rank: 2,
            "list rows with some letters; #311 is image code 311"),
        .init(
            .vectorSum, "Vocabulary", [.character("=")], "sum", rank: 6,
            "neighbours of a sum such as _red - _blue + _green"),
        .init(
            .rowOrder, "Vocabulary", [.character("o")], "order", rank: 7,
            "order of the rows: change, identifier, name, norms, growth"),
        .init(
            .rowFilter, "Vocabulary", [.character("f")], "kinds", rank: 8,
            "list all rows, words, image codes or markers"),
        .init(
            .markRow, "Vocabulary", [.character("x")], "mark", rank: 10,
            "mark the row for the heat map and the map"),
        .init(
            .neighborKinds, "Vocabulary", [.character("n")], "near", rank: 5,
            "neighbours among all rows, words, codes or markers"),
        .init(
            .nearness, "Vocabulary", [.character("s")], "", "nearness: cosine, dot, distance"),
        .init(.swatches, "Vocabulary", [.character("v")], "", "patches of image codes on or off"),
    ]

    private static let tables: [CommandRow] = [
        .init(
            .tablePreset, "Tables", [.character("p")], "pair", rank: 4,
            "known pairs: start > now, text > adapted, twins, layers"),
        .init(.firstTable, "Tables", [.character("a")], "A", rank: 11, "choose table A"),
        .init(.secondTable, "Tables", [.character("b")], "B", rank: 12, "choose table B"),
        .init(.swapTables, "Tables", [.character("c")], "", "exchange A and B"),
        .init(
            .earlierStep, "Tables", [.character("[")], "", "table B at the checkpoint before"),
        .init(
            .laterStep, "Tables", [.character("]")], "step", rank: 13,
            "table B at the checkpoint after"),
    ]

    private static let panes: [CommandRow] = [
        .init(.nextPane, "Panes", [.tab], "pane", rank: 9, "focus the next pane"),
        .init(.previousPane, "Panes", [.backTab], "", "focus the previous pane"),
        .init(
            .sidePane, "Panes", [.character("m")], "view", rank: 3,
            "map, card, heat map, spectra, figures"),
        .init(
            .zoom, "Panes", [.enter], "", "focused pane on the whole screen; goes to a neighbour"),
        .init(
            .catchRows, "Panes", [.space], "", "on the map: begin a rectangle, then catch its rows"
        ),
        .init(.back, "Panes", [.escape], "", "one level back: rectangle, search, sum, zoom"),
        .init(.up, "Panes", [.up, .character("k")], "", "row before, or the cross upwards"),
        .init(.down, "Panes", [.down, .character("j")], "", "row after, or the cross downwards"),
        .init(.left, "Panes", [.left, .character("h")], "", "pane before, or the cross leftwards"),
        .init(
            .right, "Panes", [.right, .character("l")], "", "pane after, or the cross rightwards"),
        .init(.previousPage, "Panes", [.pageUp], "", "ten rows up"),
        .init(.nextPage, "Panes", [.pageDown], "", "ten rows down"),
        .init(.startOfList, "Panes", [.character("g"), .home], "", "first row"),
        .init(.endOfList, "Panes", [.character("G"), .end], "", "last row"),
    ]

    package func label(of row: CommandRow, in context: ScreenContext) -> String? {
        switch row.name {
        case .findRow, .vectorSum, .rowOrder, .rowFilter, .markRow, .neighborKinds:
            pair == nil ? nil : row.label
        case .tablePreset, .firstTable, .secondTable: sources.isEmpty ? nil : row.label
        case .laterStep: steps.count < 2 ? nil : row.label
        default: row.label
        }
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        if chooser != nil { return [("Enter", "take"), ("Esc", "leave"), ("Up Down", "choose")] }
        if isSearching { return [("Enter", "done"), ("Esc", "all rows"), ("Up Down", "choose")] }
        if sum.isEditing {
            return [("Enter", "done"), ("Esc", "no sum"), ("+ -", "between names")]
        }
        if case .running = work { return nil }
        guard focus == .map, mapIsShown(context) else { return nil }
        return mapSelection.corner == nil
            ? [
                ("Arrows", "cross"), ("Space", "corner"), ("Enter", "zoom"), ("Tab", "pane"),
                ("?", "help"),
            ]
            : [("Arrows", "stretch"), ("Space", "list these rows"), ("Esc", "cancel")]
    }
}
