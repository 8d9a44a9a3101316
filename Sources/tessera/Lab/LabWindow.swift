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
        var opening = opening
        prepare(&opening, for: backend)
        opening.suspend = backend.suspend
        opening.wakeUp = { [wakeUp = backend.wakeUp] in wakeUp.post() }
        return Lab.run(on: backend, opening, start: start)
    }

    /// A person's own themes come before those of the same name that are shipped.
    private func prepare(_ opening: inout Lab.Opening, for backend: NcursesBackend) {
        let folder = PersonalFolder()
        let chosen = screen.theme ?? folder.settings.read().settings.theme
        let files = ThemeCollection(
            ThemeLibrary(directories: [folder.themes] + (themes.map { [$0] } ?? [])),
            first: chosen ?? ThemeLibrary.standardName, depth: backend.depth,
            glyphs: backend.glyphs)
        opening.themes = files.themes
        opening.notices = files.warnings.map(\.description)
        opening.themeFiles = files
        opening.settingsFile = folder.settings
    }
}
