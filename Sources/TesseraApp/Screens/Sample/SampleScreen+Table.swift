import TesseraLab
import TesseraTerminal

extension CommandName {
    package static let sampleStep = Self("sampleStep")
    package static let sampleRun = Self("sampleRun")
    package static let sampleRow = Self("sampleRow")
    package static let sampleForce = Self("sampleForce")
    package static let sampleAgain = Self("sampleAgain")
    package static let sampleUndo = Self("sampleUndo")
    package static let sampleRedo = Self("sampleRedo")
    package static let sampleCut = Self("sampleCut")
    package static let samplePaint = Self("samplePaint")
    package static let sampleMark = Self("sampleMark")
    package static let sampleInpaint = Self("sampleInpaint")
    package static let nextBranch = Self("nextBranch")
    package static let previousBranch = Self("previousBranch")
    package static let compareBranches = Self("compareBranches")
    package static let hoist = Self("hoist")
    package static let samplePrompt = Self("samplePrompt")
    package static let sampleParameters = Self("sampleParameters")
    package static let sampleModel = Self("sampleModel")
    package static let sampleGoal = Self("sampleGoal")
    package static let sampleFresh = Self("sampleFresh")
    package static let sampleFollow = Self("sampleFollow")
    package static let sampleMeasure = Self("sampleMeasure")
    package static let sampleLens = Self("sampleLens")
    package static let sampleSheet = Self("sampleSheet")
    package static let sampleSave = Self("sampleSave")
    package static let sampleOpen = Self("sampleOpen")
    package static let sampleFilter = Self("sampleFilter")
    package static let sampleReplay = Self("sampleReplay")
    package static let insightUp = Self("insightUp")
    package static let insightDown = Self("insightDown")
    package static let candidateUp = Self("candidateUp")
    package static let candidateDown = Self("candidateDown")
    package static let candidatePageUp = Self("candidatePageUp")
    package static let candidatePageDown = Self("candidatePageDown")
    package static let candidateFirst = Self("candidateFirst")
    package static let candidateLast = Self("candidateLast")
    package static let earlierToken = Self("earlierToken")
    package static let laterToken = Self("laterToken")
}

extension SampleScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "The model continues a prompt, one token after the other. Beside the picture stand all "
            + "candidates of the next token with their probabilities: Enter takes another one.",
        try: .sampleStep, .sampleRun, .sampleForce, .samplePrompt)

    /// What can be asked for here.
    package static let commands = CommandTable(drawing + changing + branches + setting + looking)

    private static let drawing: [CommandRow] = [
        .init(
            .sampleStep, "Draw", [.character("s")], "token", rank: 2, "draw the next token"),
        .init(
            .sampleRun, "Draw", [.space, .character("S")], "run", rank: 3,
            "draw to the end, or stop drawing"),
        .init(
            .sampleRow, "Draw", [.character(".")], "row", rank: 13,
            "draw to the end of the row, or eight words"),
        .init(
            .sampleUndo, "Draw", [.character("u")], "undo", rank: 6, "take the last change back"),
        .init(.sampleRedo, "Draw", [.character("U")], "", "make it again"),
    ]

    private static let changing: [CommandRow] = [
        .init(
            .sampleForce, "Change", [.enter], "force", rank: 5,
            "take this candidate; what followed stays as a branch"),
        .init(
            .sampleAgain, "Change", [.character("r")], "redraw", rank: 8,
            "draw this token again with another random number"),
        .init(
            .sampleCut, "Change", [.character("c")], "cut", rank: 15,
            "cut before this token; the rest stays as a branch"),
        .init(
            .samplePaint, "Change", [.character("p")], "paint", rank: 12,
            "put the candidate here and keep all later codes"),
        .init(
            .sampleMark, "Change", [.character("x")], "", "mark this cell for drawing anew"),
        .init(
            .sampleInpaint, "Change", [.character("v")], "", "draw the marked cells anew"),
    ]

    private static let branches: [CommandRow] = [
        .init(
            .nextBranch, "Branches", [.character("b")], "branch", rank: 14, "next branch"),
        .init(.previousBranch, "Branches", [.character("B")], "", "previous branch"),
        .init(
            .compareBranches, "Branches", [.character("d")], "difference", rank: 5,
            "the closest branch beside this one; what they share is dark"),
        .init(
            .hoist, "Branches", [.character("H")], "",
            "show only branches through this token, or all"),
    ]

    private static let setting: [CommandRow] = [
        .init(
            .samplePrompt, "Set", [.character("i")], "prompt", rank: 4, "write another prompt"),
        .init(
            .sampleParameters, "Set", [.character("t")], "settings", rank: 7,
            "temperature, top-k, top-p, min-p, guidance, seed"),
        .init(
            .sampleModel, "Set", [.character("M")], "model", rank: 16,
            "next model: shipped ones and those of the run"),
        .init(
            .sampleFresh, "Set", [.character("R")], "", "take the run's present weights"),
        .init(
            .sampleFollow, "Set", [.character("f")], "",
            "follow the run's checkpoints, or keep these weights"),
        .init(.sampleGoal, "Set", [.character("g")], "", "write a picture or a text"),
        .init(
            .sampleSave, "Set", [.character("w")], "save", rank: 10,
            "save as PNG and as replayable JSON"),
        .init(
            .sampleOpen, "Set", [.character("O")], "open", rank: 18,
            "make a saved sample again and go on with it"),
        .init(
            .sampleReplay, "Set", [.character("y")], "",
            "make every token again and compare bit for bit"),
    ]

    private static let looking: [CommandRow] = [
        .init(
            .earlierToken, "Look", [.left, .character("h")], "", "the token before"),
        .init(.laterToken, "Look", [.right, .character("l")], "", "the token after"),
        .init(.candidateUp, "Look", [.up, .character("k")], "", "likelier candidate"),
        .init(.candidateDown, "Look", [.down, .character("j")], "", "less likely candidate"),
        .init(.candidatePageUp, "Look", [.pageUp], "", "ten candidates up"),
        .init(.candidatePageDown, "Look", [.pageDown], "", "ten candidates down"),
        .init(.candidateFirst, "Look", [.home], "", "the likeliest candidate"),
        .init(.candidateLast, "Look", [.end], "", "the least likely candidate"),
        .init(
            .sampleMeasure, "Look", [.character("o")], "colour", rank: 9,
            "the picture, or surprisal, entropy or rank of its tokens"),
        .init(
            .sampleLens, "Look", [.character("L")], "layers", rank: 17,
            "pipeline, what every layer predicts, or where heads look"),
        .init(
            .previousMetric, "Look", [.character("<")], "",
            "heads of the layer before, or all layers"),
        .init(
            .nextMetric, "Look", [.character(">")], "", "heads of the next layer, or all layers"),
        .init(.insightUp, "Look", [.character("(")], "", "layers or heads further up"),
        .init(.insightDown, "Look", [.character(")")], "", "layers or heads further down"),
        .init(
            .sampleFilter, "Look", [.character("/")], "find", rank: 19,
            "only candidates with some letters; #12 is image code 12"),
        .init(
            .sampleSheet, "Look", [.character("C")], "sheet", rank: 11,
            "twelve pictures of the prompt, best first"),
        .init(.nextPane, "Look", [.tab], "", "the candidates or the pipeline on a small screen"),
        .init(.back, "Look", [.escape], "", "to the end of the sample, or out of the sheet"),
    ]

    package func label(of row: CommandRow, in context: ScreenContext) -> String? {
        guard subject.value != nil else {
            return [.help, .quit, .sampleModel].contains(row.name) ? row.label : nil
        }
        switch row.name {
        case .sampleRun where isRunning: return "stop"
        case .sampleStep where isOver && selection == nil: return nil
        case .sampleUndo where !tree.canUndo: return nil
        case .nextBranch, .compareBranches:
            return tree.branchCount > 1 && (row.name == .nextBranch || plan.goal == .picture)
                ? row.label : nil
        case .samplePaint, .sampleSheet: return plan.goal == .picture ? row.label : nil
        case .sampleCut, .sampleAgain, .sampleSave: return tree.count > 0 ? row.label : nil
        case .sampleModel: return (subject.value?.sources.count ?? 0) > 1 ? row.label : nil
        default: return row.label
        }
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        if saved != nil {
            return [("Enter", "make it again"), ("Up Down", "choose"), ("Esc", "leave")]
        }
        if isFiltering { return [("Enter", "keep"), ("Up Down", "choose"), ("Esc", "clear")] }
        switch edit {
        case .prompt: return [("Enter", "use it"), ("Esc", "leave it"), ("Ctrl-U", "empty")]
        case .parameters:
            return [("Up Down", "which"), ("Left Right", "change"), ("Enter", "done")]
        case nil: break
        }
        return sheet == nil ? nil : [("arrows", "choose"), ("Enter", "take it"), ("Esc", "back")]
    }
}
