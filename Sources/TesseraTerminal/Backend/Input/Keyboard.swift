import CNcurses

/// Reads curses' keys and decodes them to events.
final class Keyboard {
    // Reading refreshes the window it reads from, so it is one that is never shown; it goes with the
    // screen. Its type is not named: newer curses libraries keep what a window holds to themselves.
    private let window = newpad(1, 1)
    private var decoder = InputDecoder()

    init() {
        keypad(window, true)
        // The decoder reads mouse reports itself, whatever the terminal's description knows of them.
        keyok(KEY_MOUSE, false)
        nodelay(window, true)
    }

    /// All events of the input that has arrived.
    func read() -> [TerminalEvent] {
        var events: [TerminalEvent] = []
        while let item = next() ?? rest() {
            if let event = decoder.decode(item) { events.append(event) }
        }
        if let event = decoder.finish() { events.append(event) }
        return events
    }

    private func next() -> InputDecoder.Item? {
        var value: wint_t = 0
        switch wget_wch(window, &value) {
        case OK: return .character(value)
        case KEY_CODE_YES: return .key(Int32(bitPattern: value), name: name(of: value))
        default: return nil
        }
    }

    /// Keys that have no number of their own are told apart by the name in the description.
    private func name(of value: wint_t) -> String? {
        guard value > wint_t(KEY_MAX), let name = keyname(Int32(bitPattern: value)) else {
            return nil
        }
        return String(cString: name)
    }

    /// A slow line may tear a sequence apart; its end gets a moment to arrive.
    private func rest() -> InputDecoder.Item? {
        guard decoder.isInsideSequence else { return nil }
        wtimeout(window, 100)
        defer { nodelay(window, true) }
        return next()
    }
}
