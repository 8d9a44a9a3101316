/// Sequences that switch a terminal's extra abilities, written around those of curses.
///
/// Source: xterm's *Control Sequences*; 2026 is the synchronized-output extension.
struct PrivateModes: Equatable {
    /// True when the mouse is reported.
    var hasMouse: Bool
    /// True when the terminal understands or ignores private modes.
    var isSupported: Bool

    /// Everything after it appears at once with ``frameEnd``.
    var frameBegin: String { isSupported ? "\u{1B}[?2026h" : "" }
    /// Shows what came after ``frameBegin``.
    var frameEnd: String { isSupported ? "\u{1B}[?2026l" : "" }

    /// Focus reports, pasted text in brackets, and the mouse with drags in cell coordinates.
    var enable: String {
        guard isSupported else { return "" }
        return "\u{1B}[?1004h\u{1B}[?2004h" + (hasMouse ? "\u{1B}[?1002h\u{1B}[?1006h" : "")
    }

    /// Everything off, whatever was on: it costs nothing and also repairs.
    var disable: String {
        guard isSupported else { return "" }
        return [2026, 1006, 1003, 1002, 1000, 2004, 1004].map { "\u{1B}[?\($0)l" }.joined()
    }
}
