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

/// Two branches beside each other.
struct BranchPairTests {
    private static let size = Size(columns: 120, rows: 40)

    private func painted(
        _ name: String, _ keys: [Key], in size: Size = Self.size
    ) throws -> String {
        var scene = try #require(Scene.sample.first { $0.name == name })
        scene.keys += keys
        return scene.painted(columns: size.columns, rows: size.rows).text
    }

    @Test func onlyWhatDiffersIsCounted() throws {
        // The forced code is the nineteenth; of the two after it the new branch has none yet.
        #expect(try painted("sample-difference", []).contains("branch 1, 1 of 19 codes differ"))
    }

    @Test func theSameKeyTakesTheOtherBranchAway() throws {
        #expect(try !painted("sample-difference", ["d"]).contains("codes differ"))
    }

    /// Off and on again: the small screen says why nothing is to be seen, the large one shows it.
    @Test(arguments: [(Size(columns: 40, rows: 10), true), (Self.size, false)])
    func withoutRoomForTwoThatIsSaid(size: Size, isSaid: Bool) throws {
        let text = try painted("sample-difference", ["d", "d"], in: size)
        #expect(text.contains("two pictures need a larger window") == isSaid)
        #expect(text.contains("codes differ") != isSaid)
    }

    @Test func oneBranchHasNothingBesideIt() throws {
        #expect(try painted("sample", ["d"]).contains("begins a second"))
    }
}

/// What came to the sample screen later: a filter, saved samples, attention, the prompt's measures.
struct SampleInsightTests {
    private static let size = Size(columns: 120, rows: 40)

    private func text(
        _ name: String, _ keys: [Key], theme: Theme = .ansi(depth: .trueColor)
    ) throws -> String {
        var scene = try #require(Scene.sample.first { $0.name == name })
        scene.keys += keys
        return scene.painted(columns: Self.size.columns, rows: Self.size.rows, theme: theme).text
    }

    private func asked(_ name: String, _ keys: [Key]) throws -> [any BackgroundJob] {
        let theme = Theme.ansi(depth: .trueColor)
        let scene = try #require(Scene.sample.first { $0.name == name })
        var state = scene.state(in: Self.size, theme: theme, now: .zero)
        let context = state.context(size: Self.size, theme: theme, now: .zero)
        return keys.flatMap { key in
            state.handle(key, in: context).compactMap { command in
                if case .work(let job, _) = command { job } else { nil }
            }
        }
    }

    @Test func lettersNarrowTheCandidatesAndEscapeBringsThemBack() throws {
        let narrowed = try text("sample", ["/", "#", "3", "0"])
        #expect(narrowed.contains("1 of 48") && narrowed.contains("filter #30_"))
        #expect(
            try text("sample", ["/", "#", "3", "0", .enter, .escape]).contains("48 candidates"))
        #expect(try text("sample", ["/", "z"]).contains("no candidate has these letters"))
    }

    /// What is forced is what the cursor is on among those that are left.
    @Test func theNarrowedCandidateIsForced() throws {
        let jobs = try asked("sample", ["/", "#", "4", "7", .enter, .enter])
        #expect(jobs.contains { $0 is AdvanceSample })
        #expect(try asked("sample", ["/", "z", .enter, .enter]).isEmpty)
    }

    @Test func aSavedSampleIsChosenAndMadeAgain() throws {
        #expect(try asked("sample", ["O"]).first is ListSavedSamples)
        #expect(try asked("sample-saved", [.enter]).first is LoadSample)
        #expect(try !text("sample-saved", [.escape]).contains("saved samples"))
    }

    @Test(arguments: [(18, "the same bit for bit"), (4, "token 5 differs")])
    func aReplayedSampleComesIntoView(same: Int, verdict: String) throws {
        var scene = try #require(Scene.sample.first { $0.name == "sample" })
        let trace = SamplingTrace(
            model: "shipped, adapted", step: nil, plan: SamplingPlan(prompt: "a hen", seed: 9),
            tokens: SampleFixture.news(18).map(\.token))
        scene.script.append(
            .reply(
                JobReply(
                    JobTicket("load", owner: "Sample"),
                    .answer(ReplayedSample(trace: trace, same: same)))))
        let text = scene.painted(columns: 120, rows: 40).text
        #expect(text.contains("a hen") && text.contains("token 18/64") && text.contains("seed 9"))
        #expect(text.contains(verdict))
    }

    @Test func theKeyTurnsFromThePipelineToLayersToHeads() throws {
        #expect(try asked("sample", ["L"]).first is SampleLens)
        #expect(try asked("sample", ["L", "L"]).last is SampleAttention)
        #expect(try text("sample", ["L", "L", "L"]).contains("pipeline"))
        let heads = try text("sample-attention", [">", ">"])
        #expect(heads.contains("attention, layer 2") && heads.contains("head 4"))
        #expect(try text("sample-attention", ["<"]).contains("attention, layer 4"))
    }

    /// Where not all layers have room, the frame says which ones are in view and which keys show the
    /// others, and every one of them comes into view; more presses than layers do no harm.
    @Test func everyLayerOfAttentionCanBeReached() throws {
        var scene = try #require(Scene.sample.first { $0.name == "sample-attention-deep" })
        func text() -> String { scene.painted(columns: 80, rows: 24).text }
        #expect(text().contains("of 16, ( ) scroll") && text().contains("layer 1 "))
        var seen: Set<Int> = []
        for _ in 0..<20 {
            let text = text()
            seen.formUnion((1...16).filter { text.contains("layer \($0) ") })
            scene.keys.append(")")
        }
        #expect(seen == Set(1...16))
        scene.keys.append("(")
        #expect(!text().contains("layer 16 ") && text().contains("layer 15 "))
    }

    /// Six layers, the most of the shipped models, have room on the smallest screen with panes.
    @Test func theLayersOfTheShippedModelsHaveRoom() throws {
        var scene = try #require(Scene.sample.first { $0.name == "sample-attention-deep" })
        scene.script[scene.script.count - 1] = .reply(
            JobReply(
                JobTicket("lens", owner: "Sample"),
                .answer(SampleFixture.attention(21, layers: 6))))
        let text = scene.painted(columns: 80, rows: 24).text
        #expect((1...6).allSatisfy { text.contains("layer \($0) ") })
    }

    /// The cursor's row is reversed without colour; its bar still means what the others mean, and
    /// nothing on it is faint.
    @Test func theCandidateUnderTheCursorIsReadableWithoutColour() throws {
        var scene = try #require(Scene.sample.first { $0.name == "sample" })
        scene.keys = [.down, .down]
        let surface = scene.painted(
            columns: 120, rows: 40, theme: .ansi(depth: .monochrome))
        let row = try #require(
            (0..<40).first { row in
                (60..<80).contains { surface[column: $0, row: row].scalar == "▸" }
            })
        let cells = (70..<119).map { surface[column: $0, row: row] }
        #expect(cells.contains { $0.attributes.contains(.reverse) && $0.scalar == "%" })
        #expect(!cells.contains { $0.attributes.isSuperset(of: [.reverse, .dim]) })
        let bar = cells.filter { "█▉▊▋▌▍▎▏".unicodeScalars.contains($0.scalar) }
        #expect(bar.allSatisfy { !$0.attributes.contains(.reverse) })
    }

    @Test func aMeasureIsAskedForThePromptToo() throws {
        #expect(try asked("sample", ["o"]).first is MeasurePrompt)
        #expect(try text("sample-prompt-measures", []).contains("_red 1.7"))
        #expect(try text("sample-prompt-measures", ["o", "o"]).contains("_red 8"))
    }

    @Test func theSpeedIsShownWhileTokensCome() throws {
        let theme = Theme.ansi(depth: .trueColor)
        let scene = try #require(Scene.sample.first { $0.name == "sample-start" })
        var state = scene.state(in: Self.size, theme: theme, now: .zero)
        _ = state.handle(.space, in: state.context(size: Self.size, theme: theme, now: .zero))
        for (index, news) in SampleFixture.news(9).enumerated() {
            let now = Duration.milliseconds(100 + index * 20)
            _ = state.receive(
                JobReply(JobTicket("advance", owner: "Sample"), .part(news)),
                in: state.context(size: Self.size, theme: theme, now: now))
        }
        var surface = Surface(size: Self.size)
        state.draw(on: &surface, theme: theme, now: .seconds(1))
        #expect(surface.text.contains("50 tok/s"))
    }

    /// Without colour, neighbouring shares differ by their shade and the drawn one is full.
    @Test func theDrawBarIsReadableWithoutColour() throws {
        let text = try text("sample", [], theme: .ansi(depth: .monochrome))
        let bar = text.split(separator: "\n").first { $0.contains("░") && $0.contains("▒") }
        #expect(bar?.contains("#30") == true)
        #expect(text.contains("▲"))
    }
}
