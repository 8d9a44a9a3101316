/// A control sequence (`ESC [ …`) or single shift (`ESC O …`) while it is being read.
///
/// Source: ECMA-48 §5.4 for the shape; xterm's *Control Sequences* for mouse, focus and paste.
struct ControlSequence: Equatable {
    /// What a finished sequence says.
    enum Meaning: Equatable {
        case event(TerminalEvent)
        case pasteBegins
        case pasteEnds
        case unknown
    }

    /// `[` or `O`.
    let introducer: Character
    private var parameters = ""
    private var final: Character?

    /// Starts at the character after Escape; nil if no sequence starts with it.
    init?(introducer value: UInt32) {
        switch value {
        case 0x5B: introducer = "["
        case 0x4F: introducer = "O"
        default: return nil
        }
    }

    /// True when nothing has followed the introducer.
    var isEmpty: Bool { parameters.isEmpty && final == nil }

    /// Takes the next character; true when the sequence is complete.
    mutating func append(_ value: UInt32) -> Bool {
        guard value < 0x7F, let scalar = Unicode.Scalar(value) else { return true }
        guard (0x40...0x7E).contains(value) else {
            parameters.unicodeScalars.append(scalar)
            // Real sequences are short; a longer one is noise, and ends here.
            return value < 0x20 || parameters.utf8.count > 32
        }
        final = Character(scalar)
        return true
    }

    /// What the complete sequence says.
    var meaning: Meaning {
        guard let final else { return .unknown }
        if parameters.hasPrefix("<") { return mouse(final).map { .event(.mouse($0)) } ?? .unknown }
        switch (introducer, final, numbers.first ?? 0) {
        case ("[", "I", 0): return .event(.focus(true))
        case ("[", "O", 0): return .event(.focus(false))
        case ("[", "~", 200): return .pasteBegins
        case ("[", "~", 201): return .pasteEnds
        case ("[", "~", let number): return Self.editing[number].map(Self.press) ?? .unknown
        case ("O", _, _): return keypad(final).map(Self.press) ?? .unknown
        default: return Self.cursor[final].map(Self.press) ?? .unknown
        }
    }

    /// Keys of the number pad in application mode: `j`…`y` stand for `*`…`9`.
    private func keypad(_ final: Character) -> Key? {
        if final == "M" { return .enter }
        guard let code = final.asciiValue, (0x6A...0x79).contains(code) else {
            return Self.cursor[final]
        }
        return .character(Character(Unicode.Scalar(code - 0x40)))
    }

    private var numbers: [Int] {
        parameters.drop { $0 == "<" }.split(separator: ";", omittingEmptySubsequences: false)
            .map { Int($0) ?? 0 }
    }

    /// Mouse report 1006: `ESC [ < buttons ; column ; row M`, with `m` for a release.
    private func mouse(_ final: Character) -> MouseEvent? {
        let numbers = numbers
        guard numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
        let action: MouseEvent.Action
        switch (numbers[0] & ~0b1_1100, final) {
        case (0, "M"): action = .press
        case (0, "m"): action = .release
        case (32, "M"): action = .drag
        case (64, "M"): action = .wheelUp
        case (65, "M"): action = .wheelDown
        default: return nil
        }
        return MouseEvent(action, column: numbers[1] - 1, row: numbers[2] - 1)
    }

    private static func press(_ key: Key) -> Meaning { .event(.key(key)) }

    private static let editing: [Int: Key] = [
        1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
        11: .function(1), 12: .function(2), 13: .function(3), 14: .function(4),
        15: .function(5), 17: .function(6), 18: .function(7), 19: .function(8),
        20: .function(9), 21: .function(10), 23: .function(11), 24: .function(12),
    ]

    private static let cursor: [Character: Key] = [
        "A": .up, "B": .down, "C": .right, "D": .left, "H": .home, "F": .end, "Z": .backTab,
        "P": .function(1), "Q": .function(2), "R": .function(3), "S": .function(4),
    ]
}
