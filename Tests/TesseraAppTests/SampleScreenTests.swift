import TesseraApp
import TesseraLab
import TesseraModels
import TesseraTerminal
import Testing

/// What the sample screen asks of the model, and what it makes of the answers.
struct SampleScreenTests {
    private static let size = Size(columns: 120, rows: 40)
    private static let theme = Theme.ansi(depth: .trueColor)

    private static func scene(_ name: String) throws -> Scene {
        try #require(Scene.sample.first { $0.name == name })
    }

    private var context: ScreenContext {
        AppState(SampleSnapshots.finished).context(
            size: Self.size, theme: Self.theme, now: .zero)
    }

    /// The tickets of the jobs that keys ask for, by topic.
    private func asked(_ name: String, _ keys: [Key]) throws -> [String] {
        var state = try Self.scene(name).state(in: Self.size, theme: Self.theme, now: .zero)
        return keys.flatMap { key in
            state.handle(key, in: context).compactMap { command in
                if case .work(_, let ticket) = command { ticket.topic } else { nil }
            }
        }
    }

    private func text(_ name: String, _ keys: [Key]) throws -> String {
        var scene = try Self.scene(name)
        scene.keys += keys
        return scene.painted(columns: Self.size.columns, rows: Self.size.rows).text
    }

    @Test func theFirstLookOpensAModelOnce() {
        var state = AppState(
            SampleSnapshots.finished,
            screens: ScreenCatalog.all.filter { $0.title == "Sample" })
        let first = state.refresh(in: context)
        guard case .work(let job, let ticket)? = first.first else {
            Issue.record("nothing was asked")
            return
        }
        #expect(job is OpenSubject && ticket == JobTicket("open", owner: "Sample"))
        #expect(state.refresh(in: context).isEmpty)
    }

    @Test(arguments: ["s", .space, ".", "r", .enter] as [Key])
    func everyWayToATokenIsAJob(key: Key) throws {
        #expect(try asked("sample", [.down, key]).contains("advance"))
    }

    @Test func aSecondRunKeyStops() throws {
        let text = try text("sample", [.space, .space])
        #expect(text.contains("Space run") && text.contains("token 21/64"))
    }

    @Test func aTokenThatStandsThereIsNotForcedAgain() throws {
        #expect(try asked("sample", [.left, .enter]) == ["inspect"])
    }

    @Test func undoAndRedoMoveThroughTheTokens() throws {
        #expect(try text("sample", ["u", "u", "u"]).contains("token 18/64"))
        #expect(try text("sample", ["u", "u", "u", "U"]).contains("token 19/64"))
        #expect(try asked("sample", ["u"]) == ["inspect"])
    }

    @Test func cuttingLeavesTheRestAsABranch() throws {
        let text = try text("sample", [.left, .left, .left, "c"])
        #expect(text.contains("token 18/64"))
        #expect(try self.text("sample", [.left, .left, "c", "b"]).contains("token 21/64"))
    }

    @Test func anotherPromptBeginsAnew() throws {
        let typed = try text("sample", ["i", .control("u"), "a", " ", "c", "a", "t", .enter])
        #expect(typed.contains("a cat") && typed.contains("token 0/64"))
        let left = try text("sample", ["i", .control("u"), "x", .escape])
        #expect(left.contains("a red boat") && left.contains("token 21/64"))
    }

    @Test func lettersGoIntoThePromptAndNotToCommands() throws {
        #expect(try text("sample", ["i", "q", "?", "1"]).contains("yellow sunq?1"))
    }

    @Test(arguments: [
        ([Key.right], "temperature 0.8"), ([.down, .left], "top-k 37"),
        ([.down, .down, .left], "top-p 0.95"), ([.down, .down, .down, .right], "min-p 0.01"),
        ([.up, .up, .right], "guidance 4.5"), ([.up, .right], "seed 8"),
    ])
    func settingsAreChangedByArrows(keys: [Key], words: String) throws {
        #expect(try text("sample", ["t"] + keys + [.enter]).contains(words))
    }

    @Test func anotherSeedBeginsAnew() throws {
        #expect(try text("sample", ["t", .up, .right, .enter]).contains("token 0/64"))
    }

    @Test func aPictureOfTheSheetBecomesABranch() throws {
        #expect(try asked("sample-sheet", [.enter]) == ["inspect"])
    }

    @Test func newsOfWhatWasStoppedIsIgnored() throws {
        var state = try Self.scene("sample").state(
            in: Self.size, theme: Self.theme, now: .zero)
        _ = state.handle("s", in: context)
        _ = state.handle(.space, in: context)
        let late = JobReply(
            JobTicket("advance", owner: "Sample"), .part(SampleFixture.news(22)[21]))
        _ = state.receive(late, in: context)
        var surface = Surface(size: Self.size)
        state.draw(on: &surface, theme: Self.theme, now: .zero)
        #expect(surface.text.contains("token 21/64"))
    }
}
