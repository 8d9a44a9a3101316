import TesseraLab
import TesseraTerminal

/// What stands above the panes: the alarms that hold now, each with its cause and what to do next.
struct WatchNotices {
    /// The lines from top to bottom.
    let lines: [StyledLine]

    /// Takes no more rows than the panes can spare.
    init(_ context: ScreenContext) {
        let alarms = context.alarms
        guard let first = alarms.first, context.rect.rows >= 7 else {
            lines = []
            return
        }
        let others = alarms.count > 1 ? " (+\(alarms.count - 1) more)" : ""
        let words = Paragraph.lines(
            of: "! \(first.sentence)\(others)", columns: context.rect.columns)
        let room = context.rect.rows >= 20 ? 2 : 1
        lines = words.prefix(room).enumerated().map { row, text in
            let isCut = row == room - 1 && words.count > room
            return StyledLine([.init(isCut ? "\(text) ~" : text, .warn)])
                .fitting(context.rect.columns)
        }
    }
}

extension ScreenContext {
    /// The run's alarms, and one more when the trainer makes no steps.
    var alarms: [Alarm] {
        guard let silence else { return snapshot.alarms }
        let time = CompactNumber.duration(seconds: silence / .seconds(1))
        let usual = QuantityText.phase(seconds: snapshot.timings.total)
        let alarm = Alarm(
            word: "SILENT", arm: "", metric: snapshot.leadingMetric, step: snapshot.step,
            cause: "no step for \(time), usually \(usual)",
            advice: "look whether other programs keep the processor busy")
        return [alarm] + snapshot.alarms
    }
}
