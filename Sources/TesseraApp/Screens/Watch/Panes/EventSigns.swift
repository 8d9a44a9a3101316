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

    /// The sign, its meaning in a word, and its role; nil for kinds that need none.
    func sign(of kind: RunEvent.Kind) -> (glyph: Unicode.Scalar, word: String, role: StyleRole)? {
        switch kind {
        case .started, .finished: nil
        case .preview: (glyphs.bullet, "pictures", .axis)
        case .evaluation: ("e", "held-out", .axis)
        case .checkpoint: (glyphs.up, "saved", .ok)
        case .codeRestart: ("r", "codes restarted", .reference)
        case .paused, .continued: ("p", "pause", .paused)
        case .resumed: ("R", "resumed", .train)
        case .warning: ("!", "warning", .error)
        case .failed: ("X", "failed", .error)
        }
    }

    /// From the most frequent kind to the rarest.
    static let order: [RunEvent.Kind] = [
        .preview, .evaluation, .codeRestart, .checkpoint, .continued, .paused, .resumed, .warning,
        .failed,
    ]
}
