import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The palette and the list of themes.
struct OverlayTests {
    private static let themes = ["night", "day", "paper"].map { name in
        Theme(name: name, depth: .trueColor, glyphs: .unicode, styles: [:])
    }

    /// What is shown at the end, and what the trainer was asked for.
    private func outcome(of keys: [Key]) -> (screen: String, state: AppState, asked: Int) {
        let script = keys.enumerated().map {
            (Duration.seconds($0 + 1), ClockedBackend.Happening.event(.key($1)))
        }
        let backend = ClockedBackend(size: Size(columns: 100, rows: 30), script: script)
        let channels = RunChannels()
        let loop = EventLoop(
            on: backend, showing: SampleSnapshots.finished,
            surroundings: .init(channels: channels, themes: Self.themes, now: { backend.now }))
        loop.run()
        return (
            backend.shown.last?.surface.text ?? "", loop.state, channels.commands.takeAll().count
        )
    }

    @Test func thePaletteDoesWhatItsWordsSay() {
        let screen = outcome(of: [":", "c", "o", "l", "o", "u", "r", .enter]).screen
        #expect(screen.contains("Enter keeps, Esc restores"))
    }

    @Test func wordsInAnyOrderFindAnEntry() {
        let screen = outcome(of: [":", "n", "o", "w", " ", "d", "r", "a", "w"]).screen
        #expect(screen.contains("draw the preview pictures now"))
        #expect(!screen.contains("pause after this step"))
    }

    @Test func wordsThatFindNothingAreSaidAndEnterDoesNothing() {
        let outcome = outcome(of: [":", "x", "q", "z", .enter])
        #expect(outcome.screen.contains("nothing matches"))
        #expect(outcome.asked == 0)
    }

    @Test func aThemeIsShownWhileItIsChosenAndRestoredByEscape() {
        #expect(outcome(of: ["T", .down]).state.themeIndex == 1)
        #expect(outcome(of: ["T", .down, .escape]).state.themeIndex == 0)
        #expect(outcome(of: ["T", .down, .down, .enter]).state.themeIndex == 2)
        #expect(outcome(of: ["T", .up]).state.themeIndex == 2)
    }

    @Test func thePaletteOffersScreensAndThemes() {
        #expect(outcome(of: [":", "p", "a", "p", "e", "r", .enter]).state.themeIndex == 2)
    }
}
