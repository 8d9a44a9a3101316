import Foundation
import TesseraApp
import TesseraTerminal
import TestSupport
import Testing

/// Theme files that are changed while the lab is open.
struct ThemeWatchTests {
    private let scratch: ScratchFolder
    private let watch: ThemeWatch
    private let themes: [Theme]

    init() throws {
        scratch = try ScratchFolder()
        try Self.write("[ui]\ntext = \"#102030\"\n", scratch)
        let collection = ThemeCollection(
            ThemeLibrary(directories: [URL(fileURLWithPath: scratch.path)]), first: "night",
            depth: .trueColor, glyphs: .unicode)
        themes = collection.themes
        watch = ThemeWatch(collection)
    }

    private static func write(_ text: String, _ folder: ScratchFolder) throws {
        try text.write(toFile: folder.path + "/night.toml", atomically: true, encoding: .utf8)
    }

    /// The last frame after a file was changed under an open lab.
    private func shown(after text: String) throws -> Surface? {
        let (watch, scratch) = (watch, scratch)
        let backend = ClockedBackend(script: [
            (
                .seconds(1),
                .work {
                    try? Self.write(text, scratch)
                    watch.look()
                }
            ), (.seconds(2), .event(.timeout)),
        ])
        EventLoop(
            on: backend, showing: SampleSnapshots.finished,
            surroundings: .init(
                channels: RunChannels(), themes: themes, themeNews: watch.news,
                now: { backend.now })
        ).run()
        return backend.shown.last { $0.time < .seconds(3) }?.surface
    }

    private func colors(_ surface: Surface?) -> Set<TerminalColor> {
        guard let surface else { return [] }
        return Set(
            surface.plane { _ in " " }.indices.flatMap { row in
                (0..<surface.size.columns).map { surface[column: $0, row: row].foreground }
            })
    }

    @Test func anEditedThemeIsOnTheScreen() throws {
        let surface = try shown(after: "[ui]\ntext = \"#abcdef\"\n")
        #expect(colors(surface).contains(.rgb(RGB(0xab, 0xcd, 0xef))))
        #expect(surface?.text.contains("theme night read again") == true)
    }

    @Test func aBrokenThemeIsASentenceAndTheOldOneStays() throws {
        let surface = try shown(after: "[ui\n")
        #expect(colors(surface).contains(.rgb(RGB(0x10, 0x20, 0x30))))
        #expect(surface?.text.contains("night.toml:1: the theme stays as it was") == true)
    }

    @Test func aThemeThatIsKeptIsRemembered() {
        var state = AppState(SampleSnapshots.twin, settings: LabSettings())
        state.apply(.theme(1), themes: themes, at: .zero)
        #expect(state.settings?.theme == nil)
        state.apply(.keepTheme(1), themes: themes, at: .zero)
        #expect(state.settings?.theme == themes[1].name)
    }
}
