import TesseraLab
import TesseraTerminal

/// An experiment as the list and the detail show it.
struct ListedExperiment: Sendable {
    /// The experiment.
    let experiment: Experiment
    /// How far it is; nil where the study cannot be read.
    let reading: ExperimentReading?
    /// Its figures and tables.
    let exhibits: [Exhibit]
    /// Whether one of its trials is under way.
    let isUnderWay: Bool

    /// Prepares an experiment, keeping figures of an earlier list that cannot have changed.
    init(_ reading: ExperimentReading, isUnderWay: Bool, known: ListedExperiment?) {
        experiment = reading.experiment
        self.reading = reading
        self.isUnderWay = isUnderWay
        if let known, known.reading?.findings == reading.findings {
            exhibits = known.exhibits
        } else {
            exhibits = Exhibit.all(of: reading.findings)
        }
    }

    /// An experiment of a study that cannot be read.
    init(unread experiment: Experiment) {
        self.experiment = experiment
        (reading, exhibits, isUnderWay) = (nil, [], false)
    }

    /// What a person names it by.
    var identifier: String { experiment.identifier }
    /// Trials done.
    var done: Int { reading?.done ?? 0 }
    /// All trials.
    var count: Int { reading?.trials.count ?? 0 }
    /// Trials done as a share of all.
    var progress: Double { count > 0 ? Double(done) / Double(count) : 0 }

    /// Whether there is something left to do.
    var isOpen: Bool { reading?.isDone == false }

    /// The verdict in a word or two.
    var verdict: (word: String, role: StyleRole) {
        if isUnderWay { return ("under way", .train) }
        guard let reading else { return ("-", .muted) }
        guard reading.isDone else {
            return done > 0 ? ("not finished", .text) : ("not run", .muted)
        }
        return switch reading.findings.verdict.outcome {
        case .holds: ("holds", .ok)
        case .doesNotHold: ("does not hold here", .focus)
        case .notEnoughSeeds: ("not enough seeds", .warn)
        case .refused: ("refused", .error)
        case .unfinished: ("not finished", .text)
        }
    }

    /// The text in which a filter looks.
    var searched: String {
        [identifier, experiment.title, experiment.claim, verdict.word].joined(separator: " ")
    }
}
