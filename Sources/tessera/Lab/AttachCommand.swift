import ArgumentParser
import TesseraLab
import TesseraTerminal

/// `tessera attach`: watches a run that another process trains, or one that has ended.
struct AttachCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "attach",
        abstract: "Watch a run that trains in another process, or look at one that has ended.",
        usage: "tessera attach [<options>] [<run>]",
        discussion: """
            The run is only looked at: leaving the lab changes nothing about it. To go on with a \
            stopped run, use `tessera lab --resume`.
            """)

    @Argument(help: .init("latest, a name, an identifier or a folder.", valueName: "run"))
    var reference = "latest"
    @OptionGroup(title: "Screen")
    var screen: ScreenOptions
    @OptionGroup(title: "Place")
    var place: PlaceOptions

    func run() throws {
        SignalMask.block()
        try screen.requireTerminal()
        let shipped = try place.shipped()
        let (folder, workspace) = try RunReference.resolve(reference, in: place.workspace)
        try AttachedRun(folder, in: workspace, shipped: shipped)
            .show(on: screen, themes: place.resources.themes)
    }
}
