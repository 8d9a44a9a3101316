import TesseraLab
import TesseraTerminal

/// What each kind of event looks like on the line below the curves.
struct EventSigns {
    let glyphs: Glyphs

    /// The events inside a range; rare kinds come last, in front of frequent ones.
    func events(_ events: [RunEvent], in range: ClosedRange<Int>) -> [PlotEvent] {
        let visible = events.filter { range.contains($0.step) }
        return Self.order.flatMap { kind in
            visible.filter { $0.kind == kind }.compactMap { event in
                sign(of: kind).map {
                    PlotEvent(x: Double(event.step), glyph: $0.glyph, role: $0.role)
                }
            }
        }
    }

    /// Every sign once, with what it stands for.
    var legend: [(sign: String, meaning: String)] {
        Self.order.filter { $0 != .continued }.compactMap(sign).map {
            (String($0.glyph), $0.meaning)
        }
    }

    /// The sign, its meaning, and its role; nil for kinds that need none.
    func sign(of kind: RunEvent.Kind) -> (glyph: Unicode.Scalar, meaning: String, role: StyleRole)?
    {
        switch kind {
        case .started, .finished: nil
        case .preview: (glyphs.bullet, "pictures drawn", .axis)
        case .evaluation: ("e", "held-out loss measured", .axis)
        case .checkpoint: (glyphs.up, "checkpoint written", .ok)
        case .codeRestart: ("r", "dead codes restarted", .reference)
        case .paused, .continued: ("p", "paused for a while", .warn)
        case .resumed: ("R", "resumed from a checkpoint", .train)
        case .steered: ("t", "tuned: learning rate or text replay", .reference)
        case .alarm: ("A", "an alarm was raised", .warn)
        case .warning: ("!", "warning, or a value that is no number", .error)
        case .failed: ("X", "failed", .error)
        }
    }

    /// From the most frequent kind to the rarest.
    static let order: [RunEvent.Kind] = [
        .preview, .evaluation, .codeRestart, .checkpoint, .continued, .paused, .resumed, .steered,
        .alarm, .warning, .failed,
    ]
}
