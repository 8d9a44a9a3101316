public import TesseraLab
public import TesseraTerminal

/// The lab on a terminal: shows a run that trains in the background until the person leaves.
///
///     let outcome = Lab.run(on: backend, opening) { channels in
///         thread = TrainingThread { channels.run { try session.run(surroundings(channels)) } }
///     }
public enum Lab {
    /// How the lab was left.
    public struct Outcome: Sendable, Equatable {
        /// The run as it was last seen.
        public var snapshot: TrainingSnapshot
        /// False when the lab was left before the trainer had ended: what it did since its last
        /// checkpoint is lost, and the run can be resumed from there.
        public var trainerHasEnded: Bool
        /// True when the person wants the run to go on without a screen.
        public var goesOnUnwatched: Bool
    }

    /// What the lab is opened with.
    public struct Opening {
        /// At least one theme; the first is shown at the start.
        public var themes: [Theme]
        /// The files that they come from, looked after while the lab is open; nil leaves the themes
        /// as they are.
        public var themeFiles: ThemeCollection?
        /// What is shown before the trainer reports: name, kind, length.
        public var snapshot: TrainingSnapshot
        /// The name of the screen that is shown first; nil takes the first of the catalog.
        public var firstScreen: String?
        /// Remarks to begin with, such as warnings about theme files.
        public var notices: [String] = []
        /// The models that screens can ask about.
        public var models = ModelCatalog(shipped: ShippedFiles(sampleData: nil))
        /// Where the runs are that screens list; nil where there is no place for them.
        public var workspace: Workspace?
        /// Where the lab remembers what a person chose; nil remembers nothing and gives no hints.
        public var settingsFile: LabSettingsFile?
        /// Gives the terminal to the shell and returns when the process goes on.
        public var suspend: () -> Void = {}
        /// Makes a waiting terminal look at the channels; called on other threads.
        public var wakeUp: @Sendable () -> Void = {}

        /// Creates an opening without notices.
        public init(themes: [Theme], snapshot: TrainingSnapshot) {
            self.themes = themes
            self.snapshot = snapshot
        }
    }

    /// Shows a run from its preparation to its end.
    ///
    /// - Parameters:
    ///   - backend: the terminal, ready to draw; leaving it restored is the caller's part.
    ///   - start: begins training on a thread of its own and returns at once; it posts snapshots,
    ///     obeys commands, and reports the ending exactly once.
    public static func run(
        on backend: any TerminalBackend, _ opening: Opening, start: (RunChannels) -> Void
    ) -> Outcome {
        let channels = RunChannels(wakeUp: opening.wakeUp)
        let begin = ContinuousClock.now
        let watch = opening.themeFiles.map { ThemeWatch($0, wakeUp: opening.wakeUp) }
        watch?.begin()
        defer { watch?.end() }
        let read = opening.settingsFile?.read()
        let loop = EventLoop(
            on: backend, showing: opening.snapshot, first: opening.firstScreen,
            surroundings: EventLoop.Surroundings(
                channels: channels, themes: opening.themes, workspace: opening.workspace,
                themeNews: watch?.news, settings: read?.settings,
                remember: { opening.settingsFile?.write($0) ?? nil },
                now: { ContinuousClock.now - begin }, suspend: opening.suspend))
        read?.complaint.map(loop.announce)
        opening.notices.forEach(loop.announce)
        let worker = JobWorker(channels.jobs, models: opening.models)
        defer { worker.end() }
        start(channels)
        loop.run()
        return Outcome(
            snapshot: loop.state.snapshot, trainerHasEnded: loop.state.trainerHasEnded,
            goesOnUnwatched: loop.state.goesOnUnwatched)
    }
}
