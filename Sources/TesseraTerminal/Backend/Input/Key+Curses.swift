import CNcurses

extension Key {
    /// The key of a typed character; nil for what is no character.
    init?(scalarValue value: UInt32) {
        switch value {
        case 0x00: self = .control(" ")
        case 0x08, 0x7F: self = .backspace
        case 0x09: self = .tab
        case 0x0A, 0x0D: self = .enter
        case 0x1B: self = .escape
        case 0x01...0x1F:
            // Control clears bits 5 and 6 of the letter; letters are shown in lower case.
            let letter = UInt8(value) + (value < 0x1B ? 0x60 : 0x40)
            self = .control(Character(Unicode.Scalar(letter)))
        default:
            guard let scalar = Unicode.Scalar(value) else { return nil }
            self = .character(Character(scalar))
        }
    }

    /// The key of curses' number for it; nil for keys that no screen uses.
    init?(cursesNumber number: Int32) {
        if let key = Self.byNumber[number] {
            self = key
        } else if (KEY_F0 + 1...KEY_F0 + 24).contains(number) {
            self = .function(Int(number - KEY_F0))
        } else {
            return nil
        }
    }

    /// The key of a capability that only some descriptions have, such as `kRIT5` for Ctrl-Right.
    ///
    /// The digit is the modifier; screens do not tell Ctrl-Right from Right.
    init?(capabilityName name: String) {
        let plain = name.last?.isNumber == true ? String(name.dropLast()) : name
        guard let key = Self.byCapability[plain] else { return nil }
        self = key
    }

    private static let byCapability: [String: Key] = [
        "kUP": .up, "kDN": .down, "kLFT": .left, "kRIT": .right, "kHOM": .home, "kEND": .end,
        "kPRV": .pageUp, "kNXT": .pageDown, "kIC": .insert, "kDC": .delete,
        "kpADD": .character("+"), "kpSUB": .character("-"), "kpMUL": .character("*"),
        "kpDIV": .character("/"), "kpDOT": .character("."), "kpCMA": .character(","),
        "kpZRO": .character("0"),
    ]

    private static let byNumber: [Int32: Key] = [
        KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right,
        KEY_SR: .up, KEY_SF: .down, KEY_SLEFT: .left, KEY_SRIGHT: .right,
        KEY_HOME: .home, KEY_END: .end, KEY_SHOME: .home, KEY_SEND: .end,
        KEY_A1: .home, KEY_C1: .end, KEY_A3: .pageUp, KEY_C3: .pageDown,
        KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_SPREVIOUS: .pageUp, KEY_SNEXT: .pageDown,
        KEY_IC: .insert, KEY_DC: .delete, KEY_SDC: .delete,
        KEY_BTAB: .backTab, KEY_ENTER: .enter, KEY_BACKSPACE: .backspace,
    ]
}
