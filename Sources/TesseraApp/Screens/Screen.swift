package import TesseraLab
package import TesseraTerminal

/// What a screen may look at while it answers a key or draws.
package struct ScreenContext {
    /// The newest state of the run.
    package var snapshot: TrainingSnapshot
    /// Colours and glyphs.
    package var theme: Theme
    /// Where the screen stands.
    package var rect: Rect
    /// How much room the whole terminal has.
    package var sizeClass: SizeClass
    /// Time since the lab started.
    package var now: Duration

    /// Creates a context.
    package init(
        snapshot: TrainingSnapshot, theme: Theme, rect: Rect, sizeClass: SizeClass, now: Duration
    ) {
        self.snapshot = snapshot
        self.theme = theme
        self.rect = rect
        self.sizeClass = sizeClass
        self.now = now
    }
}

/// A full view of the lab between header and key bar: a value that draws itself.
///
/// State changes only in `handle`, drawing changes nothing, and effects are returned.
package protocol Screen: Sendable {
    /// Answers a command of the table; commands of the shell never arrive here.
    mutating func handle(_ command: CommandName, in context: ScreenContext) -> [AppCommand]
    /// Answers the mouse.
    mutating func handle(_ mouse: MouseEvent, in context: ScreenContext) -> [AppCommand]
    /// Draws inside the context's rectangle.
    func draw(on surface: inout Surface, _ context: ScreenContext)
    /// When the passage of time alone changes the screen; nil when it does not.
    func nextChange(in context: ScreenContext) -> Duration?
    /// What the small signs on the screen stand for, for the help.
    func signs(_ glyphs: Glyphs) -> [(sign: String, meaning: String)]
    /// What a command is set to, for the help; nil when it is no setting.
    func setting(of command: CommandName) -> String?
}
