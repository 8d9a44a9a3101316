package import TesseraTerminal

/// The commands of one screen and of the shell: dispatch, key bar and help are made from it.
package struct CommandTable: Sendable {
    /// All commands in the order of the help.
    package let rows: [CommandRow]
    /// The rows of the key bar, most important first.
    let keyBar: [CommandRow]
    private let byKey: [Key: CommandName]

    /// A screen's own rows with those of the shell after them.
    package init(_ own: [CommandRow]) {
        rows = own + Self.shell
        keyBar = rows.filter { $0.rank != nil }.sorted { ($0.rank ?? 0) < ($1.rank ?? 0) }
        byKey = Dictionary(
            rows.flatMap { row in row.keys.map { ($0, row.name) } },
            uniquingKeysWith: { first, _ in first })
    }

    /// The command that a key asks for.
    package func command(for key: Key) -> CommandName? { byKey[key] }

    /// Chapters in the order of the help.
    var chapters: [String] {
        rows.map(\.chapter).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }

    /// What works on every screen.
    private static let shell: [CommandRow] = [
        .init(
            .help, "Lab", [.character("?"), .function(1)], "help", rank: 0,
            "this list; type to filter it"),
        .init(
            .learn, "Lab", [.function(2)], "",
            "learn mode: keys tell what they do; also ? twice"),
        .init(
            .palette, "Lab", [.character(":"), .control("p")], "",
            "everything that can be done, by words"),
        .init(.theme, "Lab", [.character("T")], "", "choose a colour theme"),
        .init(
            .export, "Lab", [.character("E")], "",
            "export this view as text, PNG picture or CSV figures"),
        .init(.redraw, "Lab", [.control("l")], "", "draw the whole screen again"),
        .init(
            .suspend, "Lab", [.control("z")], "",
            "back to the shell; training waits until fg"),
        .init(
            .interrupt, "Lab", [.control("c")], "",
            "finish the step, save, leave; twice leaves at once"),
        .init(
            .quit, "Lab", [.character("q")], "quit", rank: 1,
            "leave, after a question while training"),
    ]
}
