import TesseraLab
import TesseraTerminal

/// The line about the study: which one, what its process is doing, how far it is.
struct StudyBand: Widget {
    let report: StudyReport
    /// What a job or a wish has to say before the process does.
    let remark: (text: String, role: StyleRole)?
    /// True from the wish to stop on, which its process may not have heard yet.
    var isStopping = false

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let right = progress
        let isWide = rect.columns >= 60
        let end = min(rect.columns, SanitizedText(right).columns + (isWide ? 22 : 1))
        let parts = rect.split(columns: .flexible(1), .fixed(end))
        StyledLine(pieces).draw(in: parts[0], on: &surface, theme: theme)
        guard report.reading != nil else { return }
        if isWide {
            Gauge(fraction: share, text: right, role: role).draw(
                in: parts[1].inset(horizontal: 1, vertical: 0), on: &surface, theme: theme)
        } else {
            surface.write(right, aligned: .trailing, in: parts[1], style: theme[.muted])
        }
    }

    private var pieces: [StyledLine.Piece] {
        [
            .init(" study ", .muted), .init(report.place.title, .title), .init("  \(word)", role),
        ] + (remark.map { [.init("  \($0.text)", $0.role)] } ?? underWay)
    }

    private var underWay: [StyledLine.Piece] {
        report.status.map { $0.trial == nil ? [] : Self.pieces(of: $0) } ?? hint
    }

    /// The trial under way as a sentence.
    static func text(of status: StudyStatus) -> String {
        let pieces = pieces(of: status).map { $0.text.drop { $0 == " " } }
        return pieces.joined(separator: " ")
    }

    /// The trial under way, its step, its losses and its end.
    private static func pieces(of status: StudyStatus) -> [StyledLine.Piece] {
        var pieces: [StyledLine.Piece] = [
            .init("  \(status.place)/\(status.count) \(status.trial ?? "")")
        ]
        if status.totalSteps > 0 {
            let (step, total) = (status.step, status.totalSteps)
            pieces.append(
                .init("  step \(QuantityText.grouped(step))/\(QuantityText.grouped(total))"))
        }
        if !status.losses.isEmpty { pieces.append(.init("  loss", .muted)) }
        for (index, loss) in status.losses.enumerated() {
            let value = CompactNumber.fixed(Double(loss.value), places: 3)
            pieces.append(.init(" \(loss.arm) \(value)", .series(index)))
        }
        if !status.losses.isEmpty { pieces.append(.init(" nats/token", .muted)) }
        if let remaining = status.remaining {
            pieces.append(.init("  \(CompactNumber.duration(seconds: remaining)) left", .muted))
        }
        return pieces
    }

    /// What to do next.
    private var hint: [StyledLine.Piece] {
        switch report.state {
        case .failed(let cause): [.init("  \(cause)", .error)]
        case .stopped, .interrupted: [.init("  r goes on with the chosen, a with all", .muted)]
        case .notBegun: [.init("  r runs the chosen, a all; s another study", .muted)]
        case .idle, .finished, .underWay: []
        }
    }

    private var word: String {
        switch report.state {
        case .notBegun: "not begun"
        case .idle: "not running"
        case .underWay: Self.word(of: isStopping ? .stopping : report.status?.phase)
        case .stopped: "stopped"
        case .interrupted: "interrupted"
        case .failed: "failed"
        case .finished: "ended"
        }
    }

    /// What is said when a study that was under way no longer is.
    static func ending(of report: StudyReport) -> String {
        "\(report.place.name): \(StudyBand(report: report, remark: nil).word)"
    }

    private static func word(of phase: StudyStatus.Phase?) -> String {
        switch phase {
        case .starting: "STARTING"
        case .measuring: "MEASURING"
        case .stopping: "STOPPING"
        default: "RUNNING"
        }
    }

    private var role: StyleRole {
        switch report.state {
        case .notBegun, .idle: .muted
        case .underWay: .train
        case .stopped: .warn
        case .interrupted: .warn
        case .failed: .error
        case .finished: .ok
        }
    }

    private var share: Double {
        guard let reading = report.reading, !reading.results.isEmpty else { return 0 }
        return Double(reading.done) / Double(reading.results.count)
    }

    private var progress: String {
        report.reading.map { "\($0.done)/\($0.results.count) trials" } ?? ""
    }
}
