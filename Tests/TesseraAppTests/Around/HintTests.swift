import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The hint that a screen gives whoever sees it for the first time.
struct HintTests {
    private static let size = Size(columns: 100, rows: 30)

    private func loop(_ keys: [Key], seen: Set<String>? = []) -> (
        loop: EventLoop, backend: ClockedBackend, kept: Kept
    ) {
        let backend = ClockedBackend(size: Self.size, keys: keys)
        let kept = Kept()
        let loop = EventLoop(
            on: backend, showing: SampleSnapshots.finished,
            surroundings: .init(
                channels: RunChannels(), themes: [.ansi()],
                settings: seen.map { LabSettings(seenHints: $0) },
                remember: {
                    kept.settings.append($0)
                    return nil
                }, now: { backend.now }))
        loop.run()
        return (loop, backend, kept)
    }

    /// What was remembered, in order.
    private final class Kept { var settings: [LabSettings] = [] }

    private func text(_ keys: [Key], seen: Set<String>? = []) -> String {
        loop(keys, seen: seen).backend.shown.last?.surface.text ?? ""
    }

    @Test(arguments: ScreenCatalog.all.indices)
    func everyScreenSaysWhatToPressNext(place: Int) throws {
        let screen = ScreenCatalog.all[place].make()
        let hint = type(of: screen).hint
        #expect(!hint.sight.isEmpty && hint.sight.count <= 200)
        #expect((1...4).contains(hint.commands.count))
        for command in hint.commands {
            #expect(screen.commands.rows.contains { $0.name == command }, "\(command)")
        }
        let digit = Key.character(Character("\(ScreenCatalog.all[place].digit)"))
        let shown = text([digit])
        #expect(shown.contains("first time here"))
        for command in hint.commands {
            let row = try #require(screen.commands.rows.first { $0.name == command })
            #expect(shown.contains(row.help))
        }
    }

    @Test func escapeHidesTheHintAndItIsRemembered() {
        let (loop, backend, kept) = loop([.escape])
        #expect(backend.shown.first?.surface.text.contains("first time here") == true)
        #expect(backend.shown.last?.surface.text.contains("first time here") == false)
        #expect(loop.state.settings?.seenHints == ["Watch"])
        #expect(kept.settings == [LabSettings(seenHints: ["Watch"])])
    }

    @Test func anotherScreenHasItsOwnHintAndTheFirstIsNotShownAgain() {
        #expect(text(["2"]).contains("Every run that was trained here"))
        #expect(!text(["2", "1"]).contains("first time here"))
    }

    @Test func aHintThatWasSeenIsNotShown() {
        #expect(!text([], seen: ["Watch"]).contains("first time here"))
        #expect(text([], seen: ["Runs"]).contains("first time here"))
    }

    @Test func whereNothingIsRememberedThereAreNoHints() {
        #expect(!text([], seen: nil).contains("first time here"))
    }

    @Test func thePaletteBringsHintsBack() {
        let keys: [Key] = [.escape, ":"] + "hint again".map { Key.character($0) } + [.enter]
        #expect(text(keys).contains("first time here"))
    }

    @Test func aClickOnTheHintHidesIt() {
        var state = AppState(SampleSnapshots.twin, settings: LabSettings())
        let context = state.context(size: Self.size, theme: .ansi(), now: .zero)
        for command in state.handle(MouseEvent(.press, column: 5, row: 27), in: context) {
            state.apply(command, themes: [.ansi()], at: .zero)
        }
        #expect(state.settings?.seenHints == ["Watch"])
    }

    /// The hint takes room from the screen and covers nothing of it.
    @Test(arguments: [(200, 60), (120, 40), (80, 24), (40, 10), (20, 5), (1, 1)])
    func theScreenIsSmallerByTheHint(columns: Int, rows: Int) {
        let size = Size(columns: columns, rows: rows)
        let with = AppState(SampleSnapshots.twin, settings: LabSettings())
        let without = AppState(SampleSnapshots.twin)
        func room(_ state: AppState) -> Int {
            state.context(size: size, theme: .ansi(), now: .zero).rect.rows
        }
        #expect((0...6).contains(room(without) - room(with)))
        #expect(room(with) * 2 > room(without) || rows < 5)
    }
}
