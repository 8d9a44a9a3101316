import ArgumentParser

/// `tessera runs`: what was trained and what became of it.
struct RunsCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "runs",
        abstract: "List the runs of a workspace, show one, or export its model and metrics.",
        discussion: """
            A run is named by its identifier, the beginning of it, its name, its folder, or \
            "latest".
            """,
        subcommands: [RunsListCommand.self, RunsShowCommand.self, RunsExportCommand.self])
}
