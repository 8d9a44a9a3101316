import TesseraLab
package import TesseraTerminal

/// Every experiment of a study: how far it is, what it costs, what it found; run and stopped here.
///
/// The work is done by a process of its own, which this screen starts, watches through the study's
/// folder, and asks to stop.
package struct ExperimentsScreen: Screen {
    /// What a job is doing for the screen.
    enum Work: Equatable, Sendable {
        case none
        case running(done: Int, total: Int)
        case failed(String)
    }

    /// What stands in front of the screen and takes its keys.
    enum Front: Sendable {
        case none
        case question(StartQuestion)
        case chooser(StudyChooser)
        case filter
    }

    /// What is known; nil until it was read for the first time.
    var report: StudyReport?
    /// The study that a person chose; nil leaves the choice to the screen.
    var choice: StudyPlace?
    /// True while the folder is being read.
    var isLooking = false
    /// When it is read again.
    var nextLook: Duration?
    /// What trials will take, as far as it was measured.
    var costs: StudyCosts?
    var costWork = Work.none
    var reportWork = Work.none
    /// The page that was written last.
    var page: String?
    /// True from the wish to stop until the process has ended.
    var hasAskedToStop = false
    /// True from the wish to start until the process has taken the study.
    var isStarting = false
    /// What went wrong last, until something else is asked for.
    var complaint: String?

    /// The experiment that keys go to, so that another order keeps it.
    var chosen: String?
    var filter = FilterField()
    var order = ExperimentOrder.catalog
    var front = Front.none
    /// True while the detail has the whole screen.
    var isZoomed = false
    /// The figure or table in view.
    var exhibit = 0
    /// True where there is room for words or an exhibit, and the words have it.
    var showsWords = true
    /// Units scrolled away at the top of the words or the exhibit.
    var scroll = 0

    /// Creates the screen in its first state.
    package init() {}

    /// The experiments that the filter lets through, sorted.
    var visible: [ListedExperiment] {
        order.sorted((report?.experiments ?? []).filter { filter.accepts($0.searched) }) {
            seconds(left: $0)
        }
    }

    /// Place of the chosen experiment among the visible ones.
    var selection: Int? {
        let experiments = visible
        return experiments.firstIndex { $0.identifier == chosen } ?? (experiments.isEmpty ? nil : 0)
    }

    /// The chosen experiment.
    var current: ListedExperiment? { selection.map { visible[$0] } }

    /// What is shown of the chosen experiment: what it found, and its trials at the end.
    var exhibits: [Exhibit] {
        guard let current, let reading = report?.reading else { return [] }
        return current.exhibits + [Exhibit.trials(of: current, in: reading, costs)]
    }

    /// Seconds that an experiment will still take; nil where that was not measured.
    func seconds(left listed: ListedExperiment) -> Double? {
        guard let reading = report?.reading, let trials = listed.reading?.trials else { return nil }
        if listed.reading?.isDone == true { return 0 }
        return costs?.seconds(left: trials, in: reading)
    }

    /// Seconds that the whole study will still take.
    var secondsToDo: Double? {
        guard let reading = report?.reading else { return nil }
        return costs?.seconds(left: Array(reading.plan.trials.indices), in: reading)
    }

    /// True while a process works on the study or was just asked to.
    var isUnderWay: Bool { isStarting || report?.state == .underWay }

    /// True from the wish to stop until nothing is under way.
    var isStopping: Bool {
        report?.state == .underWay && (hasAskedToStop || report?.status?.phase == .stopping)
    }

    package func nextChange(in context: ScreenContext) -> Duration? { nextLook }

    package func setting(of command: CommandName) -> String? {
        switch command {
        case .experimentOrder: order.rawValue
        case .studyChoice: report?.place.title
        default: nil
        }
    }

    package func label(of row: CommandRow, in context: ScreenContext) -> String? {
        switch row.name {
        case .experimentRun: isUnderWay || current?.isOpen != true ? nil : row.label
        case .experimentRunAll: isUnderWay || report?.reading == nil ? nil : row.label
        case .studyStop: isUnderWay && !isStopping ? row.label : nil
        case .zoom: isZoomed ? nil : row.label
        case .back: isZoomed ? row.label : nil
        case .studyCost:
            if case .running = costWork { "stop measuring" } else { row.label }
        default: row.label
        }
    }

    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? {
        switch front {
        case .none: nil
        case .filter: [("Enter", "keep"), ("Esc", "clear"), ("arrows", "choose")]
        case .question: [("Enter", "take"), ("arrows", "choose"), ("Esc", "cancel")]
        case .chooser(let chooser): chooser.hints
        }
    }

    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] {
        [
            ("done", "trials that are done, of all that the experiment reads"),
            ("to do", "estimated time of those that are not; c measures it"),
            ("refused", "the comparison means nothing, because its premise is missing"),
        ]
    }
}
