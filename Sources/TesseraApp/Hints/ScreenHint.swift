import TesseraTerminal

/// What a person wants to know who sees a screen for the first time: what it shows, what to press.
///
///     package static let hint = ScreenHint("Every run of this folder, newest first.", try: .runMark)
package struct ScreenHint: Sendable {
    /// What is to see, in one or two sentences.
    package let sight: String
    /// What is worth trying first; the keys and words come from the screen's table.
    package let commands: [CommandName]

    /// Creates a hint.
    package init(_ sight: String, try commands: CommandName...) {
        self.init(sight, commands)
    }

    private init(_ sight: String, _ commands: [CommandName]) {
        self.sight = sight
        self.commands = commands
    }

    /// The hint of a screen that has none of its own: what stands first in its key bar.
    init(_ table: CommandTable) {
        let own = table.keyBar.filter { ![.help, .quit].contains($0.name) }
        self.init("A screen that you have not seen before.", own.prefix(3).map(\.name))
    }
}
