import TesseraLab
import TesseraTerminal

/// Progress for a person at a terminal: one line that is drawn again in place.
struct ProgressBar: ProgressDisplay {
    private static let width = 24
    /// To the left edge, and away with what stood there.
    private static let emptyLine = "\r\u{1B}[K"

    private var knownEvents = 0
    private let bar: (full: String, empty: String) =
        CharacterSetting().isUTF8 ? ("━", "─") : ("#", ".")

    func begin(_ session: TrainingSession) { write(ProgressText.heading(session) + "\n") }

    mutating func show(_ snapshot: TrainingSnapshot) {
        let notes = ProgressText.notes(snapshot, after: knownEvents)
        knownEvents = snapshot.events.count
        let line = SanitizedText(line(snapshot)).truncated(to: Console.error.columns - 1).text
        for text in notes { note(text) }
        write(Self.emptyLine + line)
    }

    func note(_ text: String) { write(Self.emptyLine + text + "\n") }

    func close() { write("\n") }

    func end(_ report: EndReport) throws {
        if report.isFinished { try Console.output.write(report.text) }
    }

    private func line(_ snapshot: TrainingSnapshot) -> String {
        switch snapshot.state {
        case .preparing(let phrase): return phrase
        case .failed: return ""
        default: break
        }
        let share = Double(snapshot.step) / Double(max(1, snapshot.totalSteps))
        let filled = Int(Double(Self.width) * min(1, share))
        let parts = [
            String(repeating: bar.full, count: filled)
                + String(repeating: bar.empty, count: Self.width - filled),
            "\(snapshot.step)/\(snapshot.totalSteps)", ProgressText.figures(snapshot),
        ]
        return parts.joined(separator: "  ")
    }

    /// A training goes on when nobody can be told of it.
    private func write(_ text: String) { try? Console.error.write(text) }
}
