import TesseraLab
import TesseraTerminal

extension CommandName {
    package static let pause = Self("pause")
    package static let step = Self("step")
    package static let sample = Self("sample")
    package static let checkpoint = Self("checkpoint")
    package static let tune = Self("tune")
    package static let smoothing = Self("smoothing")
    package static let logarithm = Self("logarithm")
    package static let axis = Self("axis")
    package static let difference = Self("difference")
    package static let charts = Self("charts")
    package static let previousMetric = Self("previousMetric")
    package static let nextMetric = Self("nextMetric")
    package static let closer = Self("closer")
    package static let farther = Self("farther")
    package static let tokenView = Self("tokenView")
    package static let preview = Self("preview")
    package static let earlier = Self("earlier")
    package static let later = Self("later")
    package static let muchEarlier = Self("muchEarlier")
    package static let muchLater = Self("muchLater")
    package static let live = Self("live")
    package static let jump = Self("jump")
}

extension WatchScreen {
    /// What can be asked for here.
    package static let commands = CommandTable(training + charts + past + panes)

    private static let training: [CommandRow] = [
        .init(
            .pause, "Training", [.space], "pause", rank: 2,
            "pause after this step, or go on"),
        .init(
            .step, "Training", [.character("s")], "step", rank: 8,
            "train exactly one step, then stay paused"),
        .init(
            .sample, "Training", [.character("S")], "sample", rank: 5,
            "draw the preview pictures now"),
        .init(
            .checkpoint, "Training", [.character("w")], "save", rank: 9,
            "write a checkpoint now"),
        .init(
            .tune, "Training", [.character("t")], "tune", rank: 13,
            "change learning rate or text replay from the next step on"),
    ]

    private static let charts: [CommandRow] = [
        .init(
            .smoothing, "Charts", [.character("m")], "smooth", rank: 7,
            "smooth the curves: off, 10, 50 or 200 steps"),
        .init(
            .logarithm, "Charts", [.character("y")], "y axis", rank: 10,
            "vertical axis linear, logarithmic, or without outliers"),
        .init(
            .axis, "Charts", [.character("x")], "x axis", rank: 15,
            "horizontal axis in steps, tokens or running time"),
        .init(
            .difference, "Charts", [.character("d")], "difference", rank: 16,
            "focused chart: both arms, or how far they are apart"),
        .init(
            .charts, "Charts", [.character("c")], "charts", rank: 17,
            "choose which curves the charts show, up to nine"),
        .init(
            .previousMetric, "Charts", [.character("<"), .character(",")], "",
            "previous metric in the focused chart"),
        .init(
            .nextMetric, "Charts", [.character(">"), .character(".")], "metric", rank: 6,
            "next metric in the focused chart"),
        .init(
            .closer, "Charts", [.character("+"), .character("=")], "",
            "fewer steps, up to the newest"),
        .init(.farther, "Charts", [.character("-")], "", "more steps, back to the first"),
        .init(
            .tokenView, "Charts", [.character("o")], "tokens", rank: 11,
            "token frequencies: by rank, words, image codes"),
    ]

    private static let past: [CommandRow] = [
        .init(
            .earlier, "Past", [.character("[")], "past", rank: 14,
            "every pane at an earlier step, where pictures were drawn"),
        .init(.later, "Past", [.character("]")], "", "every pane at a later step"),
        .init(.muchEarlier, "Past", [.character("{")], "", "ten such steps earlier"),
        .init(.muchLater, "Past", [.character("}")], "", "ten such steps later"),
        .init(.live, "Past", [.character("g")], "", "back to the newest step"),
        .init(
            .jump, "Past", [.character("!")], "",
            "to the newest alarm or warning, then to those before it"),
    ]

    private static let panes: [CommandRow] = [
        .init(.nextPane, "Panes", [.tab], "pane", rank: 12, "focus the next pane"),
        .init(.previousPane, "Panes", [.backTab], "", "focus the previous pane"),
        .init(.zoom, "Panes", [.enter], "zoom", rank: 3, "focused pane on the whole screen"),
        .init(.back, "Panes", [.escape], "", "back to the newest step, to all panes"),
        .init(
            .preview, "Panes", [.character("v")], "pictures", rank: 4,
            "one prompt's pictures, large and side by side"),
        .init(
            .left, "Panes", [.left, .character("h")], "", "earlier steps, or the previous picture"),
        .init(.right, "Panes", [.right, .character("l")], "", "later steps, or the next picture"),
        .init(.up, "Panes", [.up, .character("k")], "", "scroll up"),
        .init(.down, "Panes", [.down, .character("j")], "", "scroll down"),
    ]

    package func label(of row: CommandRow, in context: ScreenContext) -> String? {
        let snapshot = context.snapshot
        switch row.name {
        case .pause, .step, .sample, .checkpoint, .tune:
            guard snapshot.obeys else { return nil }
            return row.name == .pause && snapshot.state == .paused ? "resume" : row.label
        case .preview where snapshot.kind == .text: return nil
        case .difference where snapshot.arms.count != 2: return nil
        default: return row.label
        }
    }
}
