import TesseraApp
import TesseraLab
import TesseraTerminal
import Testing

/// The log of a run: levels, words, following.
struct LogScreenTests {
    private func shown(_ commands: [CommandName] = [], typing: String = "") -> String {
        let size = Size(columns: 90, rows: 12)
        var snapshot = TrainingSnapshot(
            name: "night", kind: .text, totalSteps: 99, state: .training)
        snapshot.events = [
            RunEvent(step: 0, kind: .started, text: "training starts"),
            RunEvent(step: 5, kind: .preview, text: "pictures drawn"),
            RunEvent(step: 9, kind: .warning, text: "a spike"),
            RunEvent(step: 12, kind: .checkpoint, text: "checkpoint written"),
        ]
        let context = ScreenContext(
            snapshot: snapshot, theme: .ansi(), rect: Rect(size), sizeClass: SizeClass(size),
            now: .zero)
        var screen = LogScreen()
        for command in commands { _ = screen.handle(command, in: context) }
        for character in typing { _ = screen.type(.character(character), in: context) }
        var surface = Surface(size: size)
        screen.draw(on: &surface, context)
        return surface.text
    }

    @Test func theNewestEventIsFollowed() {
        let text = shown()
        #expect(text.contains("▸") && text.contains("4 of 4 events, all, following"))
        #expect(shown([.up]).contains("1 behind the newest"))
        #expect(shown([.up, .up, .logFollow]).contains("following"))
    }

    @Test func levelsLeaveOutWhatMattersLess() {
        let milestones = shown([.logLevel])
        #expect(!milestones.contains("pictures drawn") && milestones.contains("checkpoint written"))
        let warnings = shown([.logLevel, .logLevel])
        #expect(warnings.contains("a spike") && !warnings.contains("checkpoint written"))
        #expect(shown([.logLevel, .logLevel, .logLevel]).contains("pictures drawn"))
    }

    @Test func wordsFindEvents() {
        let text = shown([.logFilter], typing: "spike")
        #expect(text.contains("1 of 4 events") && text.contains("a spike"))
        #expect(shown([.logFilter], typing: "zebra").contains("no event has these words"))
    }
}
