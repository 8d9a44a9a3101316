package import TesseraLab
package import TesseraTerminal

/// A full view of the lab between header and key bar: a value that draws itself.
///
/// State changes only in the mutating methods, drawing changes nothing, and effects are returned.
/// What takes longer than a few milliseconds is asked for with `AppCommand.work` and comes back
/// through ``receive(_:in:)``.
package protocol Screen: Sendable {
    /// What can be asked for here.
    static var commands: CommandTable { get }
    /// What a person is told who sees the screen for the first time.
    static var hint: ScreenHint { get }

    /// Answers a key before the table does, such as a letter in a text field; nil leaves it to the
    /// table.
    mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]?
    /// Takes text that was pasted.
    mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand]
    /// Answers a command of the table; commands of the shell never arrive here.
    mutating func handle(_ command: CommandName, in context: ScreenContext) -> [AppCommand]
    /// Answers the mouse.
    mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand]
    /// Takes news of a job that it asked for, also while another screen is in view.
    mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand]
    /// Looks at the run when the screen comes into view, and at every report while it is.
    mutating func refresh(in context: ScreenContext) -> [AppCommand]

    /// Draws inside the context's rectangle.
    func draw(on surface: inout Surface, _ context: ScreenContext)
    /// When the passage of time alone changes the screen; nil when it does not.
    func nextChange(in context: ScreenContext) -> Duration?
    /// The words for the key bar; nil where the command is of no use now.
    func label(of row: CommandRow, in context: ScreenContext) -> String?
    /// What stands in the key bar instead of the table's rows, such as in a text field.
    func keyHints(in context: ScreenContext) -> [(key: String, help: String)]?
    /// What the small signs on the screen stand for, for the help.
    func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)]
    /// What a command is set to, for the help; nil when it is no setting.
    func setting(of command: CommandName) -> String?
    /// The figures behind what is in view; none where there are only words.
    func tables(in context: ScreenContext) -> [ViewTable]
}

// Most screens need only some of it.
extension Screen {
    package mutating func type(_ key: Key, in context: ScreenContext) -> [AppCommand]? { nil }
    package mutating func paste(_ text: String, in context: ScreenContext) -> [AppCommand] { [] }
    package mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand] {
        []
    }
    package mutating func receive(_ reply: JobReply, in context: ScreenContext) -> [AppCommand] {
        []
    }
    package mutating func refresh(in context: ScreenContext) -> [AppCommand] { [] }
    package func nextChange(in context: ScreenContext) -> Duration? { nil }
    package func label(of row: CommandRow, in context: ScreenContext) -> String? { row.label }
    package func keyHints(in context: ScreenContext) -> [(key: String, help: String)]? { nil }
    package func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)] { [] }
    package func setting(of command: CommandName) -> String? { nil }
    package func tables(in context: ScreenContext) -> [ViewTable] { [] }

    /// The foremost keys, without a word about what is to see.
    package static var hint: ScreenHint { ScreenHint(commands) }
    /// What a person is told who sees this screen for the first time.
    var hint: ScreenHint { Self.hint }
    /// What can be asked for on this screen.
    package var commands: CommandTable { Self.commands }
}
