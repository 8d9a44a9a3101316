import ArgumentParser
import TesseraLab
import TesseraStore

/// `tessera runs show`: all about one run.
struct RunsShowCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "Show the state, newest figures, checkpoints, events and settings of a run.")

    @Argument(help: .init("latest, a name, an identifier or a folder.", valueName: "run"))
    var reference = "latest"
    @OptionGroup var workspace: WorkspaceOptions
    @Flag(help: "Print one JSON object.")
    var json = false

    func run() throws {
        let (folder, workspace) = try RunReference.resolve(reference, in: workspace.place)
        let run = try KnownRun(folder, in: workspace)
        let events = try RunDatabase.openIfPresent(in: workspace)?.events(of: folder.identifier)
        let details = RunDetails(
            run: run, events: events ?? [],
            checkpoints: CheckpointStore(folder: folder.checkpointsPath).steps,
            configuration: try RunConfiguration(json: run.description.configuration))
        if json {
            try Console.output.write(line: JSONLine.text(RunDetailsObject(details)))
        } else {
            try Console.output.write(try details.text())
        }
    }
}
