/// What the terminal, the clock or another thread tells the event loop.
public enum TerminalEvent: Equatable, Sendable {
    /// A key was pressed.
    case key(Key)
    /// Text was pasted; it may hold line ends and must not act as keys.
    case paste(String)
    /// The mouse was used.
    case mouse(MouseEvent)
    /// The terminal has a new size; a drawing follows.
    case resize(Size)
    /// Another thread asked for attention through ``WakeUp``.
    case wake
    /// A blocked signal arrived.
    case signal(Int32)
    /// The terminal window gained or lost the focus.
    case focus(Bool)
    /// The time to wait is over.
    case timeout
}

/// One use of the mouse.
public struct MouseEvent: Equatable, Sendable {
    /// What was done.
    public enum Action: Sendable {
        case press
        case release
        case drag
        case wheelUp
        case wheelDown
    }

    /// What was done.
    public var action: Action
    /// Column of the cell, from 0.
    public var column: Int
    /// Row of the cell, from 0.
    public var row: Int

    /// Creates a mouse event.
    public init(_ action: Action, column: Int, row: Int) {
        self.action = action
        self.column = column
        self.row = row
    }
}
