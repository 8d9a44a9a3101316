import TesseraLab

/// Progress for a file or a pipe: a plain line every ten seconds, nothing that moves a cursor.
struct ProgressLines: ProgressDisplay {
    private static let interval = Duration.seconds(10)

    private var lastPhrase = ""
    private var knownEvents = 0
    private var lastLine: ContinuousClock.Instant?

    func begin(_ session: TrainingSession) { write(ProgressText.heading(session)) }

    mutating func show(_ snapshot: TrainingSnapshot) {
        if case .preparing(let phrase) = snapshot.state, phrase != lastPhrase {
            lastPhrase = phrase
            write(phrase)
        }
        for note in ProgressText.notes(snapshot, after: knownEvents) { write(note) }
        knownEvents = snapshot.events.count
        guard snapshot.step > 0, isDue || snapshot.state == .finished else { return }
        lastLine = .now
        write("step \(snapshot.step)/\(snapshot.totalSteps)  \(ProgressText.figures(snapshot))")
    }

    func note(_ text: String) { write(text) }

    func end(_ report: EndReport) throws {
        if report.isFinished { try Console.output.write(report.text) }
    }

    private var isDue: Bool { lastLine.map { .now - $0 >= Self.interval } ?? true }

    /// A training goes on when nobody can be told of it.
    private func write(_ line: String) { try? Console.error.write(line: line) }
}
