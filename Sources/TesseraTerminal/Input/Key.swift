/// One key press, after the terminal's escape sequences are decoded.
public enum Key: Hashable, Sendable {
    /// A character that was typed or pasted.
    case character(Character)
    /// Control with a lower-case letter, such as `c` for Ctrl-C.
    case control(Character)
    /// Alt (or Escape first) with a character.
    case alternate(Character)
    /// A function key, F1 is 1.
    case function(Int)
    case enter
    case escape
    case tab
    case backTab
    case backspace
    case delete
    case insert
    case up
    case down
    case left
    case right
    case home
    case end
    case pageUp
    case pageDown

    /// The space bar.
    public static let space = Key.character(" ")

    /// The key's name as key bars and help print it, such as `Ctrl-C` or `PgUp`.
    public var label: String {
        switch self {
        case .character(" "): "Space"
        case .character(let character): String(character)
        case .control(let letter): "Ctrl-\(letter.uppercased())"
        case .alternate(let letter): "Alt-\(letter)"
        case .function(let number): "F\(number)"
        case .backTab: "S-Tab"
        case .pageUp: "PgUp"
        case .pageDown: "PgDn"
        default: "\(self)".prefix(1).uppercased() + "\(self)".dropFirst()
        }
    }
}
