import TesseraLab
import TesseraTerminal

extension CommandName {
    package static let firstItem = Self("firstItem")
    package static let lastItem = Self("lastItem")
    package static let itemNumber = Self("itemNumber")
    package static let itemWords = Self("itemWords")
    package static let datasetSubject = Self("datasetSubject")
    package static let datasetPart = Self("datasetPart")
    package static let datasetView = Self("datasetView")
    package static let nextRepeat = Self("nextRepeat")
    package static let surveying = Self("surveying")
}

extension DatasetScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "What models learn from: pictures with their captions, or documents, and each as the row "
            + "of tokens that a model reads.",
        try: .datasetSubject, .itemWords, .nextRepeat, .datasetView)

    /// What can be asked for here.
    package static let commands = CommandTable(items + sources + panes)

    private static let items: [CommandRow] = [
        .init(.previousPage, "Items", [.character("["), .pageUp], "", "the page before"),
        .init(
            .nextPage, "Items", [.character("]"), .pageDown], "page", rank: 2, "the page after"),
        .init(.firstItem, "Items", [.home, .character("g")], "", "the first item"),
        .init(.lastItem, "Items", [.end, .character("G")], "", "the last item, if there is one"),
        .init(
            .itemNumber, "Items", [.character("n")], "number", rank: 4,
            "go to an item by its number"),
        .init(
            .itemWords, "Items", [.character("/")], "words", rank: 3,
            "only items whose text has some words"),
    ]

    private static let sources: [CommandRow] = [
        .init(
            .datasetSubject, "Sources", [.character("t")], "text", rank: 5,
            "pictures with captions, or text documents"),
        .init(
            .datasetPart, "Sources", [.character("v")], "held out", rank: 7,
            "what is learned from, or what is held out"),
        .init(
            .nextRepeat, "Sources", [.character("o")], "repeats", rank: 8,
            "go to the next of the items that repeat"),
        .init(
            .surveying, "Sources", [.character("x")], "stop", rank: 9,
            "stop counting lengths and repeats, or go on"),
    ]

    private static let panes: [CommandRow] = [
        .init(.nextPane, "Panes", [.tab], "pane", rank: 10, "focus the next pane"),
        .init(.previousPane, "Panes", [.backTab], "", "focus the previous pane"),
        .init(
            .datasetView, "Panes", [.character("m")], "view", rank: 6,
            "item, tokens, lengths, Zipf, repeats"),
        .init(.zoom, "Panes", [.enter], "", "focused pane on the whole screen"),
        .init(.back, "Panes", [.escape], "", "one level back, then all items again"),
        .init(.left, "Panes", [.left, .character("h")], "", "item to the left"),
        .init(.right, "Panes", [.right, .character("l")], "", "item to the right"),
        .init(.up, "Panes", [.up, .character("k")], "", "item or line above"),
        .init(.down, "Panes", [.down, .character("j")], "", "item or line below"),
    ]

    package func label(of row: CommandRow, in context: ScreenContext) -> String? {
        switch row.name {
        case .datasetSubject: browser.subject == .pictures ? "text" : "pictures"
        case .datasetPart: browser.part == .training ? "held out" : "training"
        case .nextRepeat: repeats.isEmpty ? nil : row.label
        case .surveying: isSurveyed ? nil : isStopped ? "count on" : row.label
        default: row.label
        }
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        switch line {
        case .words: [("Enter", "look for these words"), ("Esc", "show all items")]
        case .number: [("Enter", "go there"), ("Esc", "stay here")]
        case nil: search == nil ? nil : [("Esc", "stop looking for words")]
        }
    }

    /// True once all that is to be counted is counted.
    var isSurveyed: Bool {
        pictures.value?.course.isComplete != false && text.value?.course.isComplete != false
            && (pictures.value != nil || text.value != nil)
    }
}
