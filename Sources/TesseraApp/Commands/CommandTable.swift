package import TesseraTerminal

/// One row of the table: a command, its keys, and what it does in words.
package struct CommandRow: Sendable {
    /// The chapter of the help in which a command stands.
    package enum Group: String, CaseIterable, Sendable {
        case training = "Training"
        case charts = "Charts"
        case panes = "Panes"
        case lab = "Lab"
    }

    /// What is asked for.
    package let name: CommandName
    /// The chapter of the help.
    package let group: Group
    /// Keys that ask for it; the first one stands in the key bar.
    package let keys: [Key]
    /// One or two words for the key bar.
    package let label: String
    /// One line for the help.
    package let help: String
    /// Place in the key bar, most important first; nil stays out of it.
    package let rank: Int?

    fileprivate init(
        _ name: CommandName, _ group: Group, _ keys: [Key], _ label: String, rank: Int? = nil,
        _ help: String
    ) {
        self.name = name
        self.group = group
        self.keys = keys
        self.label = label
        self.rank = rank
        self.help = help
    }
}

/// The only list of commands: dispatch, key bar and help are made from it.
package enum CommandTable {
    /// All commands in the order of the help.
    package static let rows: [CommandRow] = [
        .init(
            .pause, .training, [.space], "pause", rank: 2,
            "pause after this step, or go on"),
        .init(
            .step, .training, [.character("s")], "step", rank: 8,
            "train exactly one step, then stay paused"),
        .init(
            .sample, .training, [.character("S")], "sample", rank: 5,
            "draw the preview pictures now"),
        .init(
            .checkpoint, .training, [.character("w")], "save", rank: 9,
            "write a checkpoint now"),

        .init(
            .smoothing, .charts, [.character("m")], "smooth", rank: 7,
            "smooth the curves: off, 10, 50 or 200 steps"),
        .init(
            .logarithm, .charts, [.character("y")], "log y", rank: 10,
            "vertical axis linear or logarithmic"),
        .init(
            .previousMetric, .charts, [.character("<"), .character(",")], "",
            "previous metric in the focused chart"),
        .init(
            .nextMetric, .charts, [.character(">"), .character(".")], "metric", rank: 6,
            "next metric in the focused chart"),
        .init(
            .closer, .charts, [.character("+"), .character("=")], "",
            "fewer steps, up to the newest"),
        .init(.farther, .charts, [.character("-")], "", "more steps, back to the first"),
        .init(
            .tokenView, .charts, [.character("o")], "tokens", rank: 11,
            "token frequencies: by rank, words, image codes"),

        .init(.nextPane, .panes, [.tab], "pane", rank: 12, "focus the next pane"),
        .init(.previousPane, .panes, [.backTab], "", "focus the previous pane"),
        .init(.zoom, .panes, [.enter], "zoom", rank: 3, "focused pane on the whole screen"),
        .init(.back, .panes, [.escape], "", "back to all panes"),
        .init(
            .preview, .panes, [.character("v")], "pictures", rank: 4,
            "one prompt's pictures, large and side by side"),
        .init(
            .left, .panes, [.left, .character("h")], "", "earlier steps, or the previous picture"),
        .init(.right, .panes, [.right, .character("l")], "", "later steps, or the next picture"),
        .init(.up, .panes, [.up, .character("k")], "", "scroll up"),
        .init(.down, .panes, [.down, .character("j")], "", "scroll down"),

        .init(
            .help, .lab, [.character("?"), .function(1)], "help", rank: 0,
            "this list; type to filter it"),
        .init(.theme, .lab, [.character("T")], "", "next colour theme"),
        .init(.redraw, .lab, [.control("l")], "", "draw the whole screen again"),
        .init(
            .suspend, .lab, [.control("z")], "",
            "back to the shell; training waits until fg"),
        .init(
            .interrupt, .lab, [.control("c")], "",
            "finish the step, save, leave; twice leaves at once"),
        .init(
            .quit, .lab, [.character("q")], "quit", rank: 1,
            "leave, after a question while training"),
    ]

    /// The command that a key asks for.
    package static func command(for key: Key) -> CommandName? { byKey[key] }

    /// The rows of the key bar, most important first.
    static let keyBar = rows.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }

    private static let byKey: [Key: CommandName] = Dictionary(
        rows.flatMap { row in row.keys.map { ($0, row.name) } },
        uniquingKeysWith: { first, _ in first })
}
