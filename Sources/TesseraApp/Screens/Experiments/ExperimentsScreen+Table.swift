import TesseraLab
import TesseraTerminal

extension CommandName {
    package static let experimentFirst = Self("experimentFirst")
    package static let experimentLast = Self("experimentLast")
    package static let experimentFilter = Self("experimentFilter")
    package static let experimentOrder = Self("experimentOrder")
    package static let experimentRun = Self("experimentRun")
    package static let experimentRunAll = Self("experimentRunAll")
    package static let studyStop = Self("studyStop")
    package static let studyChoice = Self("studyChoice")
    package static let studyCost = Self("studyCost")
    package static let studyReport = Self("studyReport")
    package static let previousExhibit = Self("previousExhibit")
    package static let nextExhibit = Self("nextExhibit")
    package static let exhibitUp = Self("exhibitUp")
    package static let exhibitDown = Self("exhibitDown")
}

extension ExperimentsScreen {
    /// What a person is told who sees the screen for the first time.
    package static let hint = ScreenHint(
        "Questions put to pre-trained and random starts, each with a verdict from its own numbers. "
            + "A process of its own runs them and goes on when the lab is closed.",
        try: .experimentRun, .studyChoice, .nextExhibit)

    /// What can be asked for here.
    package static let commands = CommandTable([
        .init(.up, "Experiments", [.up, .character("k")], "", "the experiment above"),
        .init(.down, "Experiments", [.down, .character("j")], "", "the experiment below"),
        .init(.experimentFirst, "Experiments", [.home, .character("g")], "", "the first one"),
        .init(.experimentLast, "Experiments", [.end, .character("G")], "", "the last one"),
        .init(
            .experimentFilter, "Experiments", [.character("/")], "find", rank: 10,
            "only those with these words in title, claim or verdict"),
        .init(
            .experimentOrder, "Experiments", [.character("o")], "sort", rank: 11, "another order"),
        .init(
            .experimentRun, "Study", [.character("r")], "run", rank: 2,
            "do what is left of this one; a stopped one goes on"),
        .init(
            .experimentRunAll, "Study", [.character("a")], "run all", rank: 7,
            "do what is not done of all experiments"),
        .init(
            .studyStop, "Study", [.character("x")], "stop", rank: 2,
            "finish the step, save, and stop; r or a goes on"),
        .init(
            .studyChoice, "Study", [.character("s")], "study", rank: 6,
            "choose a study, or begin one of another size"),
        .init(
            .studyCost, "Study", [.character("c")], "cost", rank: 8,
            "measure what is left to do; again to stop measuring"),
        .init(
            .studyReport, "Study", [.character("w")], "report", rank: 9,
            "write a page with figures, tables and verdicts"),
        .init(
            .zoom, "Findings", [.enter], "zoom", rank: 3,
            "claim, verdict and figures on the whole screen"),
        .init(.back, "Findings", [.escape], "list", rank: 5, "back to the list"),
        .init(
            .previousExhibit, "Findings", [.character("<"), .character(","), .left], "",
            "previous figure or table"),
        .init(
            .nextExhibit, "Findings", [.character(">"), .character("."), .right], "figure",
            rank: 4, "next figure or table"),
        .init(.exhibitUp, "Findings", [.pageUp], "", "scroll words, rows or pictures back"),
        .init(.exhibitDown, "Findings", [.pageDown], "", "scroll words, rows or pictures on"),
    ])
}
