import TesseraLab
import TesseraTerminal

/// Shows how far a training is, to a person or to a script.
protocol ProgressDisplay {
    /// Says which run it is.
    ///
    /// - Throws: `ConsoleError`, when the output that is for scripts is gone.
    mutating func begin(_ session: TrainingSession) throws
    /// Shows the newest state; called a few times a second.
    ///
    /// - Throws: `ConsoleError`.
    mutating func show(_ snapshot: TrainingSnapshot) throws
    /// Tells a person something at once.
    func note(_ text: String)
    /// Leaves the place where progress was drawn.
    func close()
    /// Says how a training ended; what is said of one that was stopped comes as an error too.
    ///
    /// - Throws: `ConsoleError`.
    mutating func end(_ report: EndReport) throws
}

extension ProgressDisplay {
    func note(_ text: String) {}
    func close() {}
}

/// The words that bar and lines share.
enum ProgressText {
    /// Which run it is and where it is kept.
    static func heading(_ session: TrainingSession) -> String {
        let run = session.description
        return "run \(run.identifier): \(run.kind.rawValue), \(run.totalSteps) steps, seed "
            + "\(run.seed), in \(PrintableText.of(session.folder.path))"
    }

    /// The figures, the speed and the time left.
    static func figures(_ snapshot: TrainingSnapshot) -> String {
        let (newest, arms) = (snapshot.newest, snapshot.arms.map(\.name))
        var parts = MetricWords.training(snapshot.kind).compactMap { $0.text(newest, arms: arms) }
        if let speed = snapshot.throughput {
            parts.append("\(CompactNumber.text(speed.perSecond)) \(speed.unit)/s")
        }
        if let remaining = snapshot.remaining {
            parts.append("\(CompactNumber.duration(seconds: remaining.seconds)) left")
        }
        return parts.joined(separator: "  ")
    }

    /// The incidents after the first `known` events that a person has to hear of.
    static func notes(_ snapshot: TrainingSnapshot, after known: Int) -> [String] {
        snapshot.events.dropFirst(known).filter { $0.kind == .started || $0.kind == .warning }
            .map { PrintableText.of($0.text) }
    }
}
