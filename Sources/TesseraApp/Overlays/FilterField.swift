import TesseraTerminal

/// The words by which a person narrows a list in an overlay.
struct FilterField {
    private(set) var text = ""

    /// Takes a key if it edits the words.
    mutating func take(_ key: Key) -> Bool {
        switch key {
        case .character(let character): text.append(character)
        case .backspace: text = String(text.dropLast())
        case .escape where !text.isEmpty: text = ""
        default: return false
        }
        return true
    }

    /// Whether every word stands somewhere in a line, in any order.
    func accepts(_ line: String) -> Bool {
        let line = line.lowercased()
        return text.lowercased().split(separator: " ").allSatisfy { line.contains($0) }
    }

    /// The field as it is drawn; the hint stands in an empty one.
    func line(hint: String) -> StyledLine {
        text.isEmpty
            ? StyledLine([.init(hint, .muted)])
            : StyledLine([.init("filter ", .muted), .init(text + "_", .focus)])
    }
}
