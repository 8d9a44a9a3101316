import TesseraTerminal

/// Asks before a study is worked on; where something else trains, the safe answer is selected.
struct StartQuestion: Sendable {
    /// What would be done.
    struct Plan: Sendable, Equatable {
        /// Experiments by name; none means all.
        var experiments: [String]
        /// The study.
        var study: String
        /// Trials that are not done.
        var left: Int
        /// All its trials.
        var count: Int
        /// What they will take; nil where nobody measured it.
        var seconds: Double?
    }

    /// What a person can say.
    enum Answer: String, Sendable {
        case start
        case pauseAndStart = "pause the run, then start"
        case startBeside = "start beside it"
        case cancel
    }

    let plan: Plan
    private let training: String?
    private let answers: [Answer]
    private var selection = 0

    /// - Parameters:
    ///   - training: the run that is trained meanwhile; nil where there is none.
    ///   - canPause: whether that run obeys this lab.
    init(_ plan: Plan, training: String?, canPause: Bool) {
        self.plan = plan
        self.training = training
        answers =
            training == nil
            ? [.start, .cancel] : (canPause ? [.pauseAndStart] : []) + [.startBeside, .cancel]
        selection = training == nil ? 0 : answers.count - 1
    }

    /// Answers a key; nil while the person thinks.
    mutating func handle(_ key: Key) -> Answer? {
        switch key {
        case .up, .backTab, .character("k"):
            selection = (selection + answers.count - 1) % answers.count
        case .down, .tab, .character("j"): selection = (selection + 1) % answers.count
        case .enter, .space: return answers[selection]
        case .escape, .character("n"): return .cancel
        default: break
        }
        return nil
    }

    private var subject: String {
        plan.experiments.isEmpty ? "all experiments" : plan.experiments.joined(separator: ", ")
    }

    private var message: String {
        let time =
            plan.seconds.map { "about \(CompactNumber.duration(seconds: $0))" }
            ?? "their time was not measured"
        let other =
            training.map {
                "The run \($0) trains: both would share the cores and be slower. "
            } ?? ""
        return "\(other)\(plan.left) of \(plan.count) trials to do, \(time). A process of its own "
            + "does them and goes on when the lab is closed."
    }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        Dialog(
            title: "Run \(subject) of \(plan.study)?", message: message,
            choices: answers.map(\.rawValue), selection: selection
        ).draw(in: rect, on: &surface, theme: theme)
    }
}
