package import TesseraLab
package import TesseraTerminal

/// What a screen may look at while it answers a key or draws.
package struct ScreenContext {
    /// The newest state of the run.
    package var snapshot: TrainingSnapshot
    /// Its curves.
    package var curves: CurveBook
    /// Where the runs are; nil where there is no place for them.
    package var workspace: Workspace?
    /// Colours and glyphs.
    package var theme: Theme
    /// Where the screen stands.
    package var rect: Rect
    /// How much room the whole terminal has.
    package var sizeClass: SizeClass
    /// Time since the lab started.
    package var now: Duration
    /// How long the trainer has been silent, when that is longer than usual.
    package var silence: Duration?
    /// The earlier step that is looked back at; nil while the newest is followed.
    package var pastStep: Int?

    /// Creates a context; curves that nobody followed are made from the snapshot.
    package init(
        snapshot: TrainingSnapshot, curves: CurveBook? = nil, workspace: Workspace? = nil,
        theme: Theme, rect: Rect, sizeClass: SizeClass, now: Duration,
        silence: Duration? = nil, pastStep: Int? = nil
    ) {
        self.snapshot = snapshot
        self.curves = curves ?? CurveBook(snapshot)
        self.workspace = workspace
        self.theme = theme
        self.rect = rect
        self.sizeClass = sizeClass
        self.now = now
        self.silence = silence
        self.pastStep = pastStep
    }
}
