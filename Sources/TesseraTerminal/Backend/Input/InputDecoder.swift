/// Turns what curses reads into events: keys, the mouse, the focus, pasted text.
///
/// curses knows the keys of the terminal's description. Whatever it does not know arrives here as
/// single characters after an Escape and is put together again, so that an unknown sequence is
/// dropped as a whole and its letters never act as commands.
package struct InputDecoder {
    /// One result of reading.
    package enum Item: Equatable, Sendable {
        /// A key that curses has decoded, by its number and, beyond curses' own, its name.
        case key(Int32, name: String? = nil)
        /// A character, as a Unicode scalar value.
        case character(UInt32)
    }

    private enum State: Equatable {
        case ground
        case escape
        case sequence(ControlSequence)
    }

    private var state = State.ground
    private var pasted: String?

    /// Starts with no sequence begun.
    package init() {}

    /// True while a sequence has begun that is no key by itself, and its end has not been read.
    package var isInsideSequence: Bool {
        if case .sequence(let sequence) = state { !sequence.isEmpty } else { false }
    }

    /// The event that this item completes, if any.
    package mutating func decode(_ item: Item) -> TerminalEvent? {
        switch item {
        case .key(let number, let name):
            state = .ground
            let key = name.flatMap { Key(capabilityName: $0) } ?? Key(cursesNumber: number)
            return pasted == nil ? key.map { .key($0) } : nil
        case .character(let value): return decode(character: value)
        }
    }

    /// The event that the silence after the last item completes, if any: a lone Escape.
    package mutating func finish() -> TerminalEvent? {
        defer { state = .ground }
        switch state {
        case .ground: return nil
        case .escape: return .key(.escape)
        case .sequence(let sequence):
            return sequence.isEmpty ? .key(.alternate(sequence.introducer)) : nil
        }
    }

    private mutating func decode(character value: UInt32) -> TerminalEvent? {
        switch state {
        case .ground where value == 0x1B:
            state = .escape
            return nil
        case .ground: return text(value)
        case .escape: return decode(afterEscape: value)
        case .sequence(var sequence):
            guard sequence.append(value) else {
                state = .sequence(sequence)
                return nil
            }
            state = .ground
            return event(of: sequence)
        }
    }

    private mutating func decode(afterEscape value: UInt32) -> TerminalEvent? {
        if let sequence = ControlSequence(introducer: value) {
            state = .sequence(sequence)
            return nil
        }
        guard value != 0x1B else { return .key(.escape) }
        state = .ground
        guard pasted == nil, let key = Key(scalarValue: value) else { return nil }
        if case .character(let character) = key { return .key(.alternate(character)) }
        return .key(key)
    }

    private mutating func text(_ value: UInt32) -> TerminalEvent? {
        guard pasted != nil else { return Key(scalarValue: value).map { .key($0) } }
        if let scalar = Unicode.Scalar(value == 0x0D ? 0x0A : value) {
            pasted?.unicodeScalars.append(scalar)
        }
        return nil
    }

    private mutating func event(of sequence: ControlSequence) -> TerminalEvent? {
        switch sequence.meaning {
        case .pasteBegins:
            pasted = ""
            return nil
        case .pasteEnds:
            defer { pasted = nil }
            return pasted.map { .paste($0) }
        case .event(let event): return pasted == nil ? event : nil
        case .unknown: return nil
        }
    }
}
