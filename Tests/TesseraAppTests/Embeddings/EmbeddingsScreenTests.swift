import TesseraLab
import TesseraTerminal
import Testing

@testable import TesseraApp

struct EmbeddingsScreenTests {
    private let context = ScreenContext(
        snapshot: SampleSnapshots.twin, theme: .ansi(), rect: Rect(columns: 120, rows: 38),
        sizeClass: .medium, now: .zero)

    private func ready() -> EmbeddingsScreen {
        var screen = EmbeddingsScreen()
        _ = screen.refresh(in: context)
        for (topic, content) in EmbeddingsScene.complete {
            _ = screen.receive(JobReply(JobTicket(topic), content), in: context)
        }
        return screen
    }

    private func type(_ text: String, into screen: inout EmbeddingsScreen) {
        for character in text { _ = screen.type(.character(character), in: context) }
    }

    @Test(arguments: EmbeddingsScene.all, GoldenScreenTests.sizes)
    func aScreenLooksAsRecorded(scene: EmbeddingsScene, size: Size) throws {
        try scene.checkLook(size)
    }

    @Test(arguments: EmbeddingsScene.all)
    func anASCIITerminalGetsASCIIOnly(scene: EmbeddingsScene) { scene.checkASCII() }

    @Test func theFirstLookAsksForTablesOnce() {
        var screen = EmbeddingsScreen()
        #expect(screen.refresh(in: context).count == 1)
        #expect(screen.refresh(in: context).isEmpty)
    }

    @Test func patchesAreAskedForOnceThereIsSomethingToBrowse() {
        var screen = EmbeddingsScreen()
        _ = screen.refresh(in: context)
        let counts = [EmbeddingsScene.list, EmbeddingsScene.tables, EmbeddingsScene.analysis]
            .map { topic, content in
                screen.receive(JobReply(JobTicket(topic), content), in: context).count
            }
        // With the patches comes the question how neighbourhoods went over the checkpoints.
        #expect(counts == [1, 0, 2])
        let again = screen.receive(
            JobReply(JobTicket("comparison"), EmbeddingsScene.analysis.content), in: context)
        #expect(again.isEmpty)
    }

    @Test func theStandardPairIsTheFirstModelThenAndNow() {
        let screen = ready()
        #expect(screen.choice?.first == SamplePairs.sources[0])
        #expect(screen.choice?.second == SamplePairs.sources[4])
    }

    /// With a newer checkpoint the pair moves on; a pair that a person chose stays.
    @Test(arguments: [true, false]) func knownPairsFollowTheRun(isKnown: Bool) {
        var screen = ready()
        if !isKnown { _ = screen.handle(.swapTables, in: context) }
        let newer = TableSource(.checkpoint(arm: "pre-trained", step: 1500), .input)
        let news = SamplePairs.sources.prefix(6) + [newer] + SamplePairs.sources.suffix(2)
        let commands = screen.receive(
            JobReply(JobTicket("list of tables"), .answer(Array(news))), in: context)
        #expect(commands.isEmpty == !isKnown)
        #expect((screen.choice?.second == newer) == isKnown)
    }

    @Test(arguments: [("#5", "#5"), ("red", "_red"), ("_gree", "_green"), ("ING", "ing")])
    func findingChoosesTheRowThatFitsBest(search: String, name: String) {
        var screen = ready()
        _ = screen.handle(.findRow, in: context)
        type(search, into: &screen)
        #expect(SamplePairs.vocabulary.names[screen.list.chosen] == name)
        #expect(screen.list.rows.contains(screen.list.chosen))
    }

    @Test func nearestWordsOfACodeAreWords() {
        var screen = ready()
        _ = screen.handle(.findRow, in: context)
        type("#5", into: &screen)
        _ = screen.type(.enter, in: context)
        #expect(screen.hood.second.contains { SamplePairs.vocabulary.kinds[$0.row] == .code })
        _ = screen.handle(.neighborKinds, in: context)
        #expect(!screen.hood.second.isEmpty)
        #expect(screen.hood.second.allSatisfy { SamplePairs.vocabulary.kinds[$0.row] == .word })
    }

    @Test func unusedRowsAreNeverListed() {
        var screen = ready()
        for _ in RowOrder.allCases {
            #expect(screen.list.rows.count == SamplePairs.vocabulary.count - 1)
            #expect(!screen.list.rows.contains(37))
            _ = screen.handle(.rowOrder, in: context)
        }
    }

    @Test func theMostChangedRowsComeFirst() {
        let screen = ready()
        let shares = screen.list.rows.compactMap { screen.list.change(of: $0)?.overlap }
        #expect(shares == shares.sorted() && shares.count == screen.list.rows.count)
    }

    @Test func aRectangleOnTheMapListsItsRowsAlone() throws {
        var screen = ready()
        screen.focus = .map
        screen.mapSelection.place(SIMD2(0, 0))
        _ = screen.handle(.catchRows, in: context)
        screen.mapSelection.place(SIMD2(0.5, 1))
        _ = screen.handle(.catchRows, in: context)
        let map = try #require(screen.map)
        let left = map.shares.indices.filter { map.shares[$0].map { $0.x <= 0.5 } ?? false }
        #expect(Set(screen.list.rows) == Set(left))
        #expect(screen.focus == .rows)
        _ = screen.handle(.back, in: context)
        #expect(screen.list.rows.count == SamplePairs.vocabulary.count - 1)
    }

    @Test func scrubbingMovesTableBAlongTheRun() {
        var screen = ready()
        #expect(screen.handle(.earlierStep, in: context).count == 1)
        #expect(screen.choice?.second == SamplePairs.sources[2])
        _ = screen.handle(.laterStep, in: context)
        #expect(screen.choice?.second == SamplePairs.sources[4])
        _ = screen.handle(.laterStep, in: context)
        #expect(screen.choice?.second == SamplePairs.sources[4])
    }

    @Test func escapeStopsAComparison() throws {
        var screen = ready()
        _ = screen.handle(.swapTables, in: context)
        let commands = screen.handle(.back, in: context)
        guard case .cancelWork = try #require(commands.first) else {
            Issue.record("no job was cancelled")
            return
        }
        #expect(screen.work == .none)
    }

    @Test func enterOnANeighbourGoesThere() {
        var screen = ready()
        screen.focus = .second
        let neighbor = screen.hood.second[1].row
        _ = screen.handle(.down, in: context)
        _ = screen.handle(.zoom, in: context)
        #expect(screen.list.chosen == neighbor)
    }

    @Test func noKeyAtNoSizeIsATrap() { RandomUse.check(ready(), salt: 77) }
}
