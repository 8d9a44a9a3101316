import ArgumentParser
import TesseraLab
import TesseraTerminal

/// `tessera train`: trains one run to its end without a screen.
struct TrainCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "train",
        abstract: "Train an image tokenizer or a language model, without a screen.",
        discussion: """
            Kinds of training:
              tokenizer  the image tokenizer, on pictures
              text       a language model, on text alone
              adapt      a language model, on captioned pictures as tokens; by default
                         two side by side, from the text model and from random
                         weights. --tokenizer, --language-model and --arms are for
                         this kind alone.

            Examples:
              tessera train text --text books/ --steps 2000
              tessera train tokenizer --pictures photos/ --set tokenizer.side=32
              tessera train adapt --pictures photos/ --tokenizer my-tokenizer
              tessera train adapt --set start.frozen=lora --set start.lowRank.rank=16
              tessera train --resume latest

            Settings go over one another: defaults, --config, --set, then the flags here; `tessera \
            settings KIND` lists them. The \
            first Ctrl-C finishes the step and saves, the second ends at once. A run that was \
            ended in any way goes on with --resume and ends with the same weights.
            """)

    @Argument(help: .init("What to train: tokenizer, text or adapt.", valueName: "kind"))
    var kind: RunKind?
    @OptionGroup(title: "Run")
    var options: TrainingOptions
    @OptionGroup(title: "Settings")
    var settings: ConfigurationOptions
    @OptionGroup(title: "Place")
    var place: PlaceOptions
    @Option(help: .init("Go on with a run: latest, a name or a folder.", valueName: "run"))
    var resume: String?
    @Flag(help: "Print one JSON object a second, and one at the end.")
    var json = false
    @Flag(help: "Watch it in the lab.")
    var lab = false
    @OptionGroup(title: "Screen")
    var screen: ScreenOptions

    func validate() throws {
        if resume != nil {
            guard kind == nil, options.isEmpty, settings.isEmpty else {
                throw ValidationError(
                    "--resume goes on with the settings of the run; leave the others out")
            }
        } else {
            guard let kind else {
                throw ValidationError("name what to train: tokenizer, text or adapt")
            }
            try options.validate(for: kind)
        }
    }

    func run() throws {
        if lab {
            SignalMask.block()
            try screen.requireTerminal()
        } else {
            StopSignals.block()
        }
        let shipped = try place.shipped()
        let (session, workspace) = try openSession()
        if lab {
            return try WatchedTraining(session, in: workspace, shipped: shipped)
                .run(on: screen, themes: place.resources.themes)
        }
        let training = try HeadlessTraining(session, in: workspace)
        try training.run(showing: display, shipped: shipped)
    }

    private func openSession() throws -> (TrainingSession, Workspace) {
        let workspace = place.workspace
        if let resume {
            let (folder, workspace) = try RunReference.resolve(resume, in: workspace)
            return (try TrainingSession(resume: folder), workspace)
        }
        var configuration = try settings.configuration(
            over: RunConfiguration(kind: kind ?? .text))
        try options.apply(to: &configuration, workspace: workspace)
        return (try TrainingSession(begin: configuration, in: workspace), workspace)
    }

    private var display: any ProgressDisplay {
        if json { return ProgressObjects() }
        return Console.error.isTerminal ? ProgressBar() : ProgressLines()
    }
}
