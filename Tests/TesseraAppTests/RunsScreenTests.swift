import Foundation
import TesseraApp
import TesseraLab
import TesseraStore
import TesseraTerminal
import TestSupport
import Testing

/// The list of runs on a workspace of three, and the comparison beside it.
struct RunsScreenTests {
    private let scratch: ScratchFolder
    private let workspace: Workspace
    private let models = OpenModels(ModelCatalog(shipped: ShippedFiles(sampleData: nil)))

    init() throws {
        scratch = try ScratchFolder()
        workspace = Workspace(scratch.path)
        let database = try RunDatabase(workspace: workspace)
        for (name, seed, loss) in [("plain", UInt64(7), Float(3)), ("better", 8, 2), ("odd", 7, 4)]
        {
            var configuration = RunConfiguration(kind: .text)
            configuration.seed = seed
            configuration.name = name
            let run = RunDescription(
                identifier: "2026010\(Int(loss))-093000-\(name)", name: name, kind: .text,
                configuration: try configuration.json(), totalSteps: 10, seed: seed)
            try database.begin(run, fromStep: 0)
            let values = (1...10).map {
                MetricRecord(step: $0, arm: name, name: .lossText, value: loss)
            }
            try database.record(values, in: run.identifier)
            try database.update(state: "finished", step: 10, of: run.identifier)
        }
    }

    private func context(_ size: Size, _ workspace: Workspace?) -> ScreenContext {
        ScreenContext(
            snapshot: SampleSnapshots.finished, workspace: workspace,
            theme: .ansi(depth: .trueColor), rect: Rect(size), sizeClass: SizeClass(size),
            now: .zero)
    }

    /// Does what a screen asks for and hands it the answers, until it asks for no more.
    private func perform(
        _ commands: [AppCommand], for screen: inout RunsScreen, _ context: ScreenContext
    ) throws {
        for case .work(let job, let ticket) in commands {
            let answer: any Sendable = try job.run(with: models, JobProgress())
            let next = screen.receive(JobReply(ticket, .answer(answer)), in: context)
            try perform(next, for: &screen, context)
        }
    }

    /// What is shown after some commands.
    private func shown(
        _ commands: [CommandName] = [], typing: String = "", columns: Int = 190, rows: Int = 30
    ) throws -> String {
        let size = Size(columns: columns, rows: rows)
        let context = context(size, workspace)
        var surface = Surface(size: size)
        try screen(commands, typing: typing, context).draw(on: &surface, context)
        return surface.text
    }

    /// The screen after some commands.
    private func screen(
        _ commands: [CommandName], typing: String = "", _ context: ScreenContext
    ) throws -> RunsScreen {
        var screen = RunsScreen()
        try perform(screen.refresh(in: context), for: &screen, context)
        for command in commands {
            try perform(screen.handle(command, in: context), for: &screen, context)
        }
        for character in typing {
            try perform(
                screen.type(.character(character), in: context) ?? [], for: &screen, context)
        }
        return screen
    }

    /// The list, the curves of both marked runs, and in what they differ.
    @Test func figuresOfTheComparisonAreExported() throws {
        let context = context(Size(columns: 190, rows: 30), workspace)
        let alone = try screen([], context).tables(in: context)
        #expect(alone.map(\.name) == ["runs", "compared"])
        #expect(alone.map { $0.rows().count } == [3, 10])
        let marked = try screen([.runMark, .runMark], context).tables(in: context)
        #expect(marked.map(\.name) == ["runs", "compared", "differing settings"])
        #expect(marked[1].rows().count == 20)
        #expect(marked[1].rows().first?.suffix(3) == ["loss_text", "4.0", "nats/token"])
        #expect(marked[2].rows().map { $0[0] } == ["name"])
        for table in marked { #expect(table.columnsWithoutUnit == [], "\(table.name)") }
    }

    private func places(_ names: [String], in text: String) throws -> [String.Index] {
        try names.map { try #require(text.range(of: " \($0)  "), "\($0) in \(text)").lowerBound }
    }

    @Test func runsAreListedNewestFirstWithTheirFigures() throws {
        let text = try shown()
        let places = try places(["odd", "plain", "better"], in: text)
        #expect(places == places.sorted())
        #expect(
            text.contains("text 2.000") && text.contains("10/10") && text.contains("01-02 09:30"))
        #expect(text.contains("3, newest first"))
    }

    @Test func theBestComesFirstWhenSortedByFigure() throws {
        let places = try places(
            ["better", "plain", "odd"], in: shown([.runOrder, .runOrder, .runOrder]))
        #expect(places == places.sorted())
    }

    @Test func wordsFindRunsByTheirSettings() throws {
        let text = try shown([.runFilter], typing: "seed=8")
        #expect(text.contains(" better  ") && !text.contains(" plain  "))
        #expect(text.contains("1 of 3"))
        #expect(try shown([.runFilter], typing: "nonsense").contains("no run has these words"))
    }

    @Test func markedRunsShowOnlyTheSettingsThatDiffer() throws {
        // Newest first: odd (seed 7), plain (seed 7), better (seed 8); marking moves down.
        let text = try shown([.down, .runMark, .runMark])
        #expect(text.contains("2 marked"))
        #expect(text.contains("differing settings"))
        #expect(text.contains("seed") && text.contains("name"))
        #expect(!text.contains("learningRate"))
    }

    @Test func theChosenRunShowsItsCurveAndItsLastValue() throws {
        #expect(try shown().contains("odd 4.000"))
        #expect(try shown([.down]).contains("plain 3.000"))
    }

    @Test func smallScreensShowTheListAndZoomToTheComparison() throws {
        #expect(try shown(columns: 80, rows: 24).contains(" odd  "))
        #expect(!(try shown(columns: 80, rows: 24)).contains("odd 4.000"))
        #expect(try shown([.zoom], columns: 80, rows: 24).contains("odd 4.000"))
        #expect(try shown(columns: 40, rows: 10).contains(" odd  "))
    }

    /// Presses keys on a screen that has read the list, and shows it.
    private func shown(keys: [Key], on screen: inout RunsScreen) throws -> String {
        let size = Size(columns: 190, rows: 30)
        let context = context(size, workspace)
        // Only a screen that has no list yet asks for one.
        try perform(screen.refresh(in: context), for: &screen, context)
        for key in keys {
            let typed = screen.type(key, in: context)
            let commands =
                try typed
                ?? screen.handle(#require(RunsScreen.commands.command(for: key)), in: context)
            try perform(commands, for: &screen, context)
        }
        var surface = Surface(size: size)
        screen.draw(on: &surface, context)
        return surface.text
    }

    private func letters(_ text: String) -> [Key] { text.map { .character($0) } }

    @Test func tagsAreGivenShownFoundAndKept() throws {
        var screen = RunsScreen()
        _ = try shown(keys: [.down, "t"] + letters("pre base") + [.enter], on: &screen)
        #expect(try shown(keys: [], on: &screen).contains("base pre"))
        let found = try shown(keys: ["/"] + letters("tag:pre"), on: &screen)
        #expect(found.contains(" plain  ") && !found.contains(" better  "))
        var another = RunsScreen()
        #expect(try shown(keys: [], on: &another).contains("base pre"))
        // Of one run exactly what stands in the field; Escape changes nothing.
        #expect(
            try shown(keys: [.down, "t", .control("u"), .escape], on: &another).contains("base pre")
        )
        #expect(
            try !shown(keys: ["t", .control("u")] + letters("base") + [.enter], on: &another)
                .contains("pre"))
    }

    @Test func markedRunsAreTaggedTogether() throws {
        var screen = RunsScreen()
        _ = try shown(keys: ["t"] + letters("old") + [.enter, "x", "x", "t"], on: &screen)
        #expect(try shown(keys: [], on: &screen).contains("tags for 2 runs"))
        let text = try shown(keys: letters("twin -old") + [.enter], on: &screen)
        #expect(text.components(separatedBy: " twin ").count == 3 && !text.contains(" old "))
    }

    @Test func taggedRunsComeFirstWhenSortedByTags() throws {
        var screen = RunsScreen()
        _ = try shown(keys: [.down, .down, "t"] + letters("pre") + [.enter], on: &screen)
        let places = try places(
            ["better", "odd", "plain"],
            in: shown(keys: ["o", "o", "o", "o"], on: &screen))
        #expect(places == places.sorted())
    }

    @Test func aLabWithoutAWorkspaceSaysSo() {
        let context = context(Size(columns: 80, rows: 24), nil)
        var screen = RunsScreen()
        #expect(screen.refresh(in: context).isEmpty)
        var surface = Surface(size: Size(columns: 80, rows: 24))
        screen.draw(on: &surface, context)
        #expect(surface.text.contains("this lab keeps no runs"))
    }
}
