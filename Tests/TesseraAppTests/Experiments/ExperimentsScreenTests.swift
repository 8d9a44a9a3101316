import Foundation
import TesseraTerminal
import Testing

@testable import TesseraApp
@testable import TesseraLab

struct ExperimentsScreenTests {
    private func context(
        _ snapshot: TrainingSnapshot = SampleSnapshots.finished, columns: Int = 120,
        now: Duration = .zero
    ) -> ScreenContext {
        let size = Size(columns: columns, rows: 38)
        return ScreenContext(
            snapshot: snapshot, workspace: ExperimentsScene.workspace, theme: .ansi(),
            rect: Rect(size), sizeClass: SizeClass(size), now: now)
    }

    private func screen(after news: [ExperimentsScene.News]) -> ExperimentsScreen {
        var screen = ExperimentsScreen()
        _ = screen.refresh(in: context())
        for (topic, content) in news {
            _ = screen.receive(JobReply(JobTicket(topic), content), in: context())
        }
        return screen
    }

    private func topics(_ commands: [AppCommand]) -> [String] {
        commands.compactMap { command in
            switch command {
            case .work(_, let ticket): ticket.topic
            case .cancelWork(let ticket): "not " + ticket.topic
            case .trainer(.pause): "pause"
            default: nil
            }
        }
    }

    @Test(arguments: ExperimentsScene.all, GoldenScreenTests.sizes)
    func aScreenLooksAsRecorded(scene: ExperimentsScene, size: Size) throws {
        try scene.checkLook(size)
    }

    @Test(arguments: ExperimentsScene.all)
    func anASCIITerminalGetsASCIIOnly(scene: ExperimentsScene) { scene.checkASCII() }

    @Test(arguments: ExperimentsScene.all.prefix(5))
    func noKeyAtNoSizeIsATrap(scene: ExperimentsScene) {
        RandomUse.check(screen(after: scene.replies), salt: 79)
    }

    @Test func theFolderIsReadAgainOnlyWhenItIsTime() {
        var screen = ExperimentsScreen()
        #expect(topics(screen.refresh(in: context())) == ["look"])
        #expect(screen.refresh(in: context(now: .seconds(9))).isEmpty)
        _ = screen.receive(
            JobReply(JobTicket("look"), ExperimentsScene.done.content), in: context())
        #expect(screen.nextChange(in: context()) == .seconds(3))
        #expect(screen.refresh(in: context(now: .seconds(2))).isEmpty)
        #expect(topics(screen.refresh(in: context(now: .seconds(3)))) == ["look"])
    }

    @Test func aStudyUnderWayIsReadEverySecond() {
        let reading = ExperimentsScene.reading(done: [0], .underWay, ExperimentsScene.working)
        #expect(
            screen(after: [ExperimentsScene.look(reading)]).nextChange(in: context())
                == .seconds(1))
    }

    @Test func aFinishedTrialChangesProgressAndVerdict() throws {
        var screen = screen(after: [ExperimentsScene.look(ExperimentsScene.reading(done: [0]))])
        #expect(screen.current?.done == 1)
        #expect(screen.current?.verdict.word == "not finished")
        _ = screen.receive(
            JobReply(JobTicket("look"), ExperimentsScene.done.content), in: context())
        #expect(screen.current?.progress == 1)
        #expect(screen.current?.verdict.word == "holds")
        #expect(screen.exhibits.count == 6)
    }

    @Test func workBeginsOnlyAfterAnAnswer() {
        var screen = screen(after: [ExperimentsScene.nothing])
        #expect(screen.handle(.experimentRun, in: context()).isEmpty)
        #expect(topics(screen.type(.enter, in: context()) ?? []) == ["start"])
        #expect(screen.isUnderWay)
    }

    @Test(arguments: [
        ([Key.enter], []), ([.up, .enter], ["start"]), ([.down, .enter], ["pause", "start"]),
        ([.up, .escape], []),
    ])
    func besideATrainingTheSafeAnswerIsSelected(keys: [Key], asked: [String]) {
        var screen = screen(after: [ExperimentsScene.nothing])
        let context = context(SampleSnapshots.twin)
        _ = screen.handle(.experimentRunAll, in: context)
        let commands = keys.flatMap { screen.type($0, in: context) ?? [] }
        #expect(topics(commands) == asked)
    }

    @Test func whatIsDoneIsNotStartedAgain() {
        var screen = screen(after: [ExperimentsScene.done])
        _ = screen.handle(.experimentRun, in: context())
        #expect(screen.type(.enter, in: context()) == nil)
    }

    /// A second signal would end the process before it has saved.
    @Test func stoppingIsAskedForOnce() {
        let reading = ExperimentsScene.reading(done: [0], .underWay, ExperimentsScene.working)
        var screen = screen(after: [ExperimentsScene.look(reading)])
        #expect(topics(screen.handle(.studyStop, in: context())) == ["stop"])
        #expect(topics(screen.handle(.studyStop, in: context())).isEmpty)
    }

    @Test func measuringGoesOnUntilAllIsKnownAndCanBeStopped() {
        var screen = screen(after: [ExperimentsScene.nothing])
        #expect(topics(screen.handle(.studyCost, in: context())) == ["cost"])
        var costs = StudyCosts(count: ExperimentsScene.plan.trials.count)
        costs.seconds[0] = 2
        let more = screen.receive(JobReply(JobTicket("cost"), .answer(costs)), in: context())
        #expect(topics(more) == ["cost"])
        #expect(topics(screen.handle(.studyCost, in: context())) == ["not cost"])
        costs.seconds = costs.seconds.map { _ in 2 }
        _ = screen.receive(JobReply(JobTicket("cost"), .answer(costs)), in: context())
        #expect(screen.secondsToDo == 2 * Double(costs.seconds.count))
    }

    @Test func theCostFallsWithEveryTrialThatIsDone() {
        var costs = StudyCosts(count: ExperimentsScene.plan.trials.count)
        costs.seconds = costs.seconds.map { _ in 2 }
        let left = [Set<Int>(), [0], [0, 1]].map {
            costs.seconds(left: [0, 1], in: ExperimentsScene.reading(done: $0))
        }
        #expect(left == [4, 2, 0])
        costs.seconds[1] = nil
        #expect(costs.seconds(left: [0, 1], in: ExperimentsScene.reading(done: [0])) == nil)
        #expect(costs.seconds(left: [0, 1], in: ExperimentsScene.reading(done: [1])) == 2)
    }

    /// Pictures hold no figures; a curve gives a row a point, with half the width of its band.
    @Test func figuresOfTheChosenExperimentCanBeExported() throws {
        #expect(screen(after: []).tables(in: context()).isEmpty)
        let tables = screen(after: [ExperimentsScene.done]).tables(in: context())
        #expect(
            tables.map(\.name) == ["experiments", "curves", "points", "bars", "table 1", "trials"])
        #expect(
            tables[1].columns == [
                "series", "label", "tokens", "nats per token", "half width of interval",
            ])
        #expect(tables[1].rows().count == 10)
        #expect(tables[1].rows()[1] == ["pre-trained", "", "100.0", "4.0", "0.2"])
        for table in tables {
            #expect(table.rows().allSatisfy { $0.count == table.columns.count }, "\(table.name)")
        }
    }

    @Test func anotherOrderKeepsTheChosenExperiment() {
        var screen = screen(after: [ExperimentsScene.done])
        _ = screen.handle(.down, in: context())
        let chosen = screen.current?.identifier
        for _ in ExperimentOrder.allCases {
            _ = screen.handle(.experimentOrder, in: context())
            #expect(screen.current?.identifier == chosen)
        }
    }

    @Test func wordsNarrowTheList() {
        var screen = screen(after: [ExperimentsScene.done])
        _ = screen.handle(.experimentFilter, in: context())
        for character in "freezing" { _ = screen.type(.character(character), in: context()) }
        #expect(screen.visible.map(\.identifier) == ["e4"])
        _ = screen.type(.escape, in: context())
        #expect(screen.visible.count == ExperimentCatalog.all.count)
    }

    /// Words take their turn where they share one place with the figures.
    @Test(arguments: [(120, 6), (80, 7)])
    func turningComesBackToTheFirstPage(columns: Int, pages: Int) {
        var screen = screen(after: [ExperimentsScene.done])
        let context = context(columns: columns)
        for turn in 1...pages {
            _ = screen.handle(.nextExhibit, in: context)
            #expect((screen.exhibit == 0 && screen.showsWords) == (turn == pages))
        }
    }

    @Test func aClickChoosesTheExperimentUnderIt() {
        var screen = screen(after: [ExperimentsScene.done])
        let context = context()
        let list = screen.layout(context).list
        let press = MouseEvent(.press, column: list.column + 3, row: list.row + 2 + 4)
        _ = screen.handle(press, in: context)
        #expect(screen.current?.identifier == ExperimentCatalog.all[4].identifier)
    }

    @Test func anotherStudyForgetsTheFirst() {
        var screen = screen(after: [ExperimentsScene.done])
        _ = screen.handle(.studyChoice, in: context())
        _ = screen.type(.down, in: context())
        #expect(topics(screen.type(.enter, in: context()) ?? []) == ["look"])
        #expect(screen.choice?.name == "small" && screen.report == nil)
    }

    @Test(arguments: [("", false), ("a/b", false), (".x", false), ("tiny", false), ("mine", true)])
    func aNewStudyNeedsANameOfItsOwn(name: String, isTaken: Bool) {
        var screen = screen(after: [ExperimentsScene.done])
        _ = screen.handle(.studyChoice, in: context())
        for key in [Key.character("n")] + name.map(Key.character) + [.enter] {
            _ = screen.type(key, in: context())
        }
        #expect((screen.choice?.name == name) == isTaken)
    }

    @Test func thePageThatWasWrittenStaysNamed() throws {
        var screen = screen(after: [ExperimentsScene.done])
        #expect(topics(screen.handle(.studyReport, in: context())) == ["report"])
        let page = URL(fileURLWithPath: "/there/report.html")
        _ = screen.receive(JobReply(JobTicket("report"), .answer(page)), in: context())
        #expect(screen.words.contains { $0.text == page.path })
    }

    @Test func theEndOfAStudyIsSaidAloud() throws {
        let reading = ExperimentsScene.reading(done: [0], .underWay, ExperimentsScene.working)
        var screen = screen(after: [ExperimentsScene.look(reading)])
        let ended = ExperimentsScene.look(ExperimentsScene.reading(done: [0, 1], .finished))
        let commands = screen.receive(JobReply(JobTicket("look"), ended.content), in: context())
        guard case .toast(let text) = try #require(commands.first) else {
            Issue.record("nothing was said")
            return
        }
        #expect(text == "tiny: ended")
    }
}
