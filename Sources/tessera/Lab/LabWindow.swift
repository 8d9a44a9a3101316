import Foundation
import TesseraApp
import TesseraTerminal

/// Opens the terminal for the lab and gives it back, whatever is shown in it.
struct LabWindow {
    /// How it is drawn.
    let screen: ScreenOptions
    /// The folder of theme files; nil leaves the built-in theme.
    let themes: URL?
    /// The file for what libraries print meanwhile.
    let outputPath: String

    /// Shows a run until the person leaves; themes, notices and wake-up are filled in.
    ///
    /// - Throws: `TerminalError` when the terminal cannot be drawn on.
    func show(_ opening: Lab.Opening, start: (RunChannels) -> Void) throws -> Lab.Outcome {
        let backend = try NcursesBackend(screen.backend)
        let strayOutput = StrayOutput(keptIn: outputPath)
        defer {
            backend.end()
            strayOutput.restore()
        }
        let library = ThemeLibrary(directories: themes.map { [$0] } ?? [])
        var opening = opening
        (opening.themes, opening.notices) = screen.themes(in: library, for: backend)
        opening.settingsFile = PersonalFolder().settings
        opening.suspend = backend.suspend
        opening.wakeUp = { [wakeUp = backend.wakeUp] in wakeUp.post() }
        return Lab.run(on: backend, opening, start: start)
    }
}
