import ArgumentParser
import TesseraLab
import TesseraTerminal

/// `tessera lab`, and `tessera` alone: trains in the background and shows it.
struct LabCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "lab",
        abstract: "Open the lab; without a run it trains a demonstration on the built-in scenes.",
        usage: "tessera lab [<options>]",
        discussion: """
            The demonstration goes on where it was left last time. `--resume` opens another run, \
            and `tessera train KIND --lab` begins one. `--no-training` opens the models that come \
            with the program and trains nothing. Press ? in the lab for its keys.
            """)

    @Option(help: .init("Go on with a run: latest, a name or a folder.", valueName: "run"))
    var resume: String?
    @Flag(help: "Train nothing: sample from the models that come with the program.")
    var noTraining = false
    @OptionGroup(title: "Screen")
    var screen: ScreenOptions
    @OptionGroup(title: "Place")
    var place: PlaceOptions

    func validate() throws {
        if noTraining, resume != nil {
            throw ValidationError("--no-training and --resume exclude each other")
        }
    }

    func run() throws {
        SignalMask.block()
        try screen.requireTerminal()
        let shipped = try place.shipped()
        if noTraining {
            return try IdleLab(workspace: place.workspace, shipped: shipped)
                .show(on: screen, themes: place.resources.themes)
        }
        let (session, workspace) = try openSession()
        try WatchedTraining(session, in: workspace, shipped: shipped)
            .run(on: screen, themes: place.resources.themes)
    }

    private func openSession() throws -> (TrainingSession, Workspace) {
        let workspace = place.workspace
        guard let resume else { return (try DemoRun.open(in: workspace), workspace) }
        let (folder, found) = try RunReference.resolve(resume, in: workspace)
        return (try TrainingSession(resume: folder), found)
    }
}
