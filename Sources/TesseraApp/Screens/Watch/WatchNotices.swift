import TesseraLab
import TesseraTerminal

/// What stands above the panes: that they show an earlier step, and the alarms that hold now, each
/// with its cause and what to do next.
struct WatchNotices {
    private let past: StyledLine?
    private let alarms: [StyledLine]

    /// Takes no more rows than the panes can spare.
    init(_ context: ScreenContext) {
        past = Self.past(context)
        alarms = Self.alarms(context, taken: past == nil ? 0 : 1)
    }

    /// Rows that they take.
    var rows: Int { alarms.count + (past == nil ? 0 : 1) }

    func draw(in rect: Rect, on surface: inout Surface, theme: Theme) {
        let lines = [past].compactMap { $0 } + alarms
        for (row, line) in lines.enumerated() where row < rect.rows {
            line.draw(in: rect.line(row), on: &surface, theme: theme)
        }
        if past != nil { surface.overlay(rect.line(0), style: theme[.selection]) }
    }

    private static func past(_ context: ScreenContext) -> StyledLine? {
        guard let step = context.pastStep, context.rect.rows >= 3 else { return nil }
        let live = QuantityText.grouped(context.snapshot.step)
        return StyledLine([
            .init(" at step \(QuantityText.grouped(step))", .title),
            .init(", live is \(live)"), .init("   [", .key), .init(" earlier", .muted),
            .init("  ]", .key), .init(" later", .muted), .init("  Esc", .key),
            .init(" live", .muted),
        ]).fitting(context.rect.columns)
    }

    private static func alarms(_ context: ScreenContext, taken: Int) -> [StyledLine] {
        let alarms = context.alarms
        let (columns, rows) = (context.rect.columns, context.rect.rows - taken)
        guard let first = alarms.first, rows >= 7 else { return [] }
        let others = alarms.count > 1 ? " (+\(alarms.count - 1) more)" : ""
        let words = Paragraph.lines(of: "! \(first.sentence)\(others)", columns: columns)
        let room = rows >= 20 ? 2 : 1
        return words.prefix(room).enumerated().map { row, text in
            let isCut = row == room - 1 && words.count > room
            return StyledLine([.init(isCut ? "\(text) ~" : text, .warn)]).fitting(columns)
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
            advice: "look whether its process was suspended or others keep the processor busy")
        return [alarm] + snapshot.alarms
    }
}
