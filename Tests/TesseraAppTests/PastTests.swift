import TesseraLab
import TesseraTerminal
import Testing

@testable import TesseraApp

struct PastTests {
    private static let size = Size(columns: 120, rows: 40)

    private func state(_ keys: [Key], in snapshot: TrainingSnapshot = SampleSnapshots.twin)
        -> AppState
    {
        Scene(name: "", snapshot: snapshot, keys: keys).state(
            in: Self.size, theme: .ansi(), now: .zero)
    }

    /// What was then is what the run showed then.
    @Test(arguments: [1, 2, 99, 250, 777, 1247])
    func theFiguresOfThenAreThoseThatWereShownThen(step: Int) {
        let past = SampleSnapshots.twin.past(at: step, nil, waiting: "")
        let then = SampleSnapshots.twin(step: step)
        #expect(past.step == step && past.moment(upTo: step) == then.moments.last)
        for (arm, known) in zip(past.arms, then.arms) {
            #expect(arm.name == known.name)
            #expect(
                arm.histories.mapValues { $0.last }
                    == known.histories.filter { !$0.value.steps.isEmpty }.mapValues { $0.last })
        }
    }

    @Test(arguments: Smoothing.allCases, [1, 99, 777, 1248])
    func aCurveOfThenEndsWhereItEndedThen(smoothing: Smoothing, step: Int) throws {
        let now = CurveBook(SampleSnapshots.twin)
        let then = CurveBook(SampleSnapshots.twin(step: step))
        for metric in [MetricName.lossImage, .validationText] {
            let curve = try #require(now.curve(metric, arm: 1))
            #expect(
                curve.value(upTo: step, smoothing) == then.curve(metric, arm: 1)?.newest(smoothing))
        }
    }

    @Test func theLastStepIsTheLiveRun() {
        let live = SampleSnapshots.twin
        #expect(live.past(at: live.step, nil, waiting: "") == live)
        #expect(state([]).pastStep == nil)
        var scrubbed = state(["[", "["])
        #expect(scrubbed.pastStep == 1100)
        scrubbed.apply(.look(at: live.step), themes: [.ansi()], at: .zero)
        #expect(scrubbed.pastStep == nil)
    }

    @Test(arguments: 1...30)
    func asManyStepsOnAsBackLeadToTheLiveRun(count: Int) {
        let back = Array(repeating: Key.character("["), count: count)
        let stops = SampleSnapshots.twin.stops
        #expect(state(back).pastStep == stops[max(0, stops.count - count)])
        let there = Array(repeating: Key.character("]"), count: count)
        #expect(state(back + there).pastStep == nil)
    }

    @Test(arguments: [Key.escape, "g"])
    func oneKeyLeadsBack(key: Key) {
        #expect(state(["{", key]).pastStep == nil)
    }

    @Test func fastStepsAreTen() {
        let slow = Array(repeating: Key.character("["), count: 20)
        #expect(state(["{", "{"]).pastStep == state(slow).pastStep)
        #expect(state(["{", "{", "}"]).pastStep == state(["{"]).pastStep)
    }

    @Test func everyPaneShowsTheSameStep() {
        let scene = Scene.all.first { $0.name == "past" }
        for (columns, rows) in [(200, 60), (120, 40), (80, 24), (40, 10)] {
            let text = scene?.painted(columns: columns, rows: rows).text ?? ""
            #expect(text.contains("at step 500"), "\(columns)x\(rows)")
            #expect(!text.contains("step 1 200"), "\(columns)x\(rows): newest pictures")
        }
    }

    @Test func aWarningIsJumpedTo() {
        #expect(state(["!"], in: SampleSnapshots.broken).pastStep == 401)
        #expect(state(["!"], in: SampleSnapshots.alarmed).pastStep == 655)
        #expect(state(["!"]).pastStep == nil, "nothing is wrong there")
    }

    @Test func aRunThatIsTakenBackEndsTheLookBack() {
        var state = state(["["])
        state.receive(SampleSnapshots.twin(step: 300), at: .zero)
        #expect(state.pastStep == nil)
    }

    @Test func anEventOfTheLogLeadsToItsStep() {
        let log = ScreenCatalog.all.filter { $0.title == "Log" }
        let scene = Scene(
            name: "", snapshot: SampleSnapshots.twin, keys: ["k", .enter], screens: log)
        let events = SampleSnapshots.twin.events
        #expect(
            scene.state(in: Self.size, theme: .ansi(), now: .zero).pastStep
                == events[events.count - 2].step)
    }
}
