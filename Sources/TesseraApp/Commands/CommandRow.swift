package import TesseraTerminal

/// One row of a table: a command, its keys, and what it does in words.
package struct CommandRow: Sendable {
    /// What is asked for.
    package let name: CommandName
    /// The chapter of the help.
    package let chapter: String
    /// Keys that ask for it; the first one stands in the key bar.
    package let keys: [Key]
    /// One or two words for the key bar.
    package let label: String
    /// One line for the help.
    package let help: String
    /// Place in the key bar, most important first; nil stays out of it.
    package let rank: Int?

    /// Creates a row.
    package init(
        _ name: CommandName, _ chapter: String, _ keys: [Key], _ label: String, rank: Int? = nil,
        _ help: String
    ) {
        self.name = name
        self.chapter = chapter
        self.keys = keys
        self.label = label
        self.rank = rank
        self.help = help
    }
}
