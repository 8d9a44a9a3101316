import ArgumentParser
import TesseraLab
import TesseraTerminal

/// `tessera lab`, and `tessera` alone: trains in the background and shows it.
struct LabCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lab",
        abstract: "Open the lab; without a run it trains a demonstration on the built-in scenes.",
        discussion: """
            The demonstration goes on where it was left last time. `--resume` opens another run, \
            and `tessera train KIND --lab` begins one. Press ? in the lab for its keys.
            """)

    @Option(help: .init("Go on with a run: latest, a name or a folder.", valueName: "run"))
    var resume: String?
    @OptionGroup(title: "Screen")
    var screen: ScreenOptions
    @OptionGroup(title: "Place")
    var workspace: WorkspaceOptions
    @OptionGroup(title: "Place")
    var resources: ResourceOptions

    func run() throws {
        SignalMask.block()
        try screen.requireTerminal()
        let shipped = try resources.shipped()
        let (session, workspace) = try openSession()
        try WatchedTraining(session, in: workspace, shipped: shipped)
            .run(on: screen, themes: resources.themes)
    }

    private func openSession() throws -> (TrainingSession, Workspace) {
        let workspace = workspace.place
        guard let resume else { return (try DemoRun.open(in: workspace), workspace) }
        let (folder, found) = try RunReference.resolve(resume, in: workspace)
        return (try TrainingSession(resume: folder), found)
    }
}
