package import TesseraLab

/// What a screen or an overlay asks of the shell around it; the only way to have an effect.
package enum AppCommand: Sendable {
    /// Ask the trainer.
    case trainer(TrainerCommand)
    /// Do something away from the screen's thread; the screen that asks hears of it through
    /// `Screen.receive`.
    case work(any BackgroundJob, as: JobTicket)
    /// The answer to a job is no longer wanted.
    case cancelWork(JobTicket)
    /// Show a screen by its place in the catalog.
    case show(screen: Int)
    /// Look back at an earlier step of the run; nil goes back to the newest.
    case look(at: Int?)
    /// Say something for a few seconds.
    case toast(String)
    /// Open the help.
    case showHelp
    /// Let every key tell what it does instead of doing it.
    case learn
    /// Leave, after a question when a run would end with it.
    case quit
    /// Finish the step, then leave.
    case leave(LeavingWay)
    /// Leave at once; the run can be resumed from its last checkpoint.
    case leaveNow
    /// Close the overlay in front.
    case closeOverlay
    /// Answer a command as if its key had been pressed.
    case command(CommandName)
    /// Open the list of everything that can be done.
    case showPalette
    /// Open the list of themes.
    case showThemes
    /// Show a theme, by its place in the list.
    case theme(Int)
    /// Show a theme now and at the next start.
    case keepTheme(Int)
    /// The hint of the screen in view was seen.
    case hideHint
    /// Show every screen's hint again.
    case restoreHints
    /// Ask in which form the view is to be written.
    case showExports(hasFigures: Bool)
    /// Write the view in a form.
    case export(ExportFormat)
    /// Send every cell again.
    case redraw
    /// Give the terminal back to the shell until the process continues.
    case suspend
}

/// What becomes of a run whose lab is left.
package enum LeavingWay: Sendable {
    /// It stops after its step and is saved.
    case saving
    /// It stops after its step; what it did since its last checkpoint is lost.
    case withoutSaving
    /// It is saved and goes on in a process of its own, without a screen.
    case goingOnUnwatched
}
