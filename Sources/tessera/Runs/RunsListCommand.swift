import ArgumentParser
import TesseraLab
import TesseraStore
import TesseraTerminal

/// `tessera runs list`: every run of a workspace in a line.
struct RunsListCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "List all runs, newest first.",
        discussion: """
            Where a run trains two models, their figures stand side by side: pre-trained|random.
            """)

    @OptionGroup var workspace: WorkspaceOptions
    @Flag(help: "Print one JSON object per run.")
    var json = false

    func run() throws {
        let runs = try KnownRun.all(in: workspace.place)
        if json {
            for run in runs { try Console.output.write(line: JSONLine.text(RunObject(run))) }
        } else if runs.isEmpty {
            throw WorkspaceError.noRuns(path: workspace.workspace)
        } else {
            try Console.output.write(table(of: runs))
        }
    }

    private func table(of runs: [KnownRun]) -> String {
        var table = TextTable(["RUN", "KIND", "STATE", "STEP", "NEWEST", "AGE"])
        for run in runs {
            table.add([
                run.description.identifier, run.description.kind.rawValue, run.state,
                "\(run.step)/\(run.description.totalSteps)",
                run.figures.isEmpty ? "-" : run.figures.joined(separator: "  "),
                run.age.map { CompactNumber.duration(seconds: $0) } ?? "-",
            ])
        }
        return table.text
    }
}
