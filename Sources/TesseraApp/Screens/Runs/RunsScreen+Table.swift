import TesseraLab
import TesseraTerminal

extension CommandName {
    package static let runFilter = Self("runFilter")
    package static let runOrder = Self("runOrder")
    package static let runMark = Self("runMark")
    package static let runUnmark = Self("runUnmark")
    package static let runTags = Self("runTags")
    package static let runRefresh = Self("runRefresh")
}

extension RunsScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "Every run that was trained here, with the curves of the chosen one. Marked runs are laid "
            + "over one another, with the settings in which they differ.",
        try: .runMark, .runFilter, .zoom)

    /// What can be asked for here.
    package static let commands = CommandTable([
        .init(.up, "Runs", [.up, .character("k")], "", "the run above"),
        .init(.down, "Runs", [.down, .character("j")], "", "the run below"),
        .init(
            .runMark, "Runs", [.character("x"), .space], "mark", rank: 2,
            "mark the run: marked runs are compared"),
        .init(.runUnmark, "Runs", [.character("X")], "", "take all marks away"),
        .init(
            .runFilter, "Runs", [.character("/")], "find", rank: 3,
            "only runs with these words in name, state, tags or settings"),
        .init(
            .runTags, "Runs", [.character("t")], "tags", rank: 9,
            "give the run tags, or all marked runs; find them with tag:"),
        .init(.runOrder, "Runs", [.character("o")], "sort", rank: 4, "another order"),
        .init(.runRefresh, "Runs", [.character("R")], "reread", rank: 8, "read the list anew"),
        .init(
            .zoom, "Comparison", [.enter], "compare", rank: 5,
            "the comparison on the whole screen, and back"),
        .init(.back, "Comparison", [.escape], "", "back to the list"),
        .init(
            .previousMetric, "Comparison", [.character("<"), .character(",")], "",
            "previous metric"),
        .init(
            .nextMetric, "Comparison", [.character(">"), .character(".")], "metric", rank: 6,
            "next metric"),
        .init(
            .smoothing, "Comparison", [.character("m")], "smooth", rank: 7,
            "smooth the curves: off, 10, 50 or 200 steps"),
    ])
}
