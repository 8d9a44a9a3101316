import TesseraTensor
import Testing

@testable import TesseraLab

/// Hand-made courses on which each alarm is raised, and their quiet siblings.
struct AlarmTests {
    /// A course that falls from one value to another with some noise.
    private static func course(
        _ steps: Int, from start: Float = 6, to end: Float = 3, over decay: Float = 100,
        noise: Float = 0.1, change: (Int, Float) -> Float = { $1 }
    ) -> [Float] {
        var random = RandomSource(seed: 5, purpose: "alarm course")
        var share: Float = 1
        return (1...steps).map { step in
            share *= 1 - 1 / decay
            let value = end + (start - end) * share + random.uniform(-noise, noise)
            return change(step, value)
        }
    }

    private static let run = AlarmedRun(
        totalSteps: 4000, warmup: 100,
        references: [
            ReferenceLine(metric: .lossImage, label: "ln 512", value: 6.24),
            ReferenceLine(metric: .lossImage, label: "unigram", value: 5.5),
        ])

    /// Feeds a course of one metric, in pieces, and returns what was raised.
    private static func raised(
        _ values: [Float], of metric: MetricName = .lossTotal, piece: Int = .max
    ) -> (alarms: [Alarm], active: [Alarm]) {
        var board = AlarmBoard(run)
        var history = MetricHistory()
        var alarms: [Alarm] = []
        for (index, value) in values.enumerated() {
            history.append(value, at: index + 1)
            guard (index + 1) % piece == 0 || index + 1 == values.count else { continue }
            alarms += board.follow([ArmSnapshot(name: "a", histories: [metric: history])])
        }
        return (alarms, board.active)
    }

    @Test func aHealthyCourseRaisesNothing() {
        for metric in AlarmCatalog.metrics where metric != .codebookUsage {
            let values =
                metric == .codebookPerplexity
                ? Self.course(1500, from: 40, to: 400, noise: 20)
                : Self.course(1500, over: 600)
            #expect(Self.raised(values, of: metric).alarms.isEmpty, "\(metric)")
        }
        let usage = Self.course(1500, from: 0.3, to: 0.95, noise: 0.02)
        #expect(Self.raised(usage, of: .codebookUsage).alarms.isEmpty)
    }

    @Test func aBrokenLossIsAnAlarmUntilItIsANumberAgain() {
        let values = Self.course(100) { (40...44).contains($0) ? .nan : $1 }
        let found = Self.raised(values)
        #expect(found.alarms.map(\.word) == ["NAN"] && found.alarms[0].step == 40)
        #expect(found.active.isEmpty)
        #expect(Self.raised(Array(values.prefix(42))).active.map(\.word) == ["NAN"])
    }

    @Test(arguments: [(Float(1.5), true), (1.02, false)])
    func aSpikeStandsOutOfItsOwnSpread(factor: Float, isSpike: Bool) {
        let values = Self.course(600, over: 300) { $0 == 500 ? $1 * factor : $1 }
        let found = Self.raised(values)
        #expect(found.alarms.map(\.word) == (isSpike ? ["SPIKE"] : []))
        #expect(found.alarms.allSatisfy { $0.step == 500 && $0.cause.contains("step 500") })
        #expect(found.active.isEmpty, "it is over after fifty steps")
        let soon = Self.raised(Array(values.prefix(530)))
        #expect(soon.active.count == (isSpike ? 1 : 0))
    }

    @Test func aFallIsNoSpike() {
        #expect(Self.raised(Self.course(300) { $0 > 200 ? $1 / 2 : $1 }).alarms.isEmpty)
    }

    @Test func aLossAboveTheUnigramIsAnAlarmAfterTheWarmUp() {
        let high = Self.course(1000, from: 6.2, to: 5.8)
        let found = Self.raised(high, of: .lossImage)
        #expect(found.alarms.map(\.word) == ["UNIGRAM"] && found.alarms[0].step == 300)
        #expect(found.active.count == 1)
        #expect(Self.raised(high, of: .lossText).alarms.isEmpty, "no line is known for text")
        let late = Self.course(1000, from: 6.2, to: 5, over: 400)
        #expect(Self.raised(late, of: .lossImage).active.isEmpty, "it came below in the end")
    }

    @Test func aLossThatDoesNotComeDownIsStalled() {
        let found = Self.raised(Self.course(1500, over: 20))
        #expect(found.active.map(\.word) == ["STALLED"])
        #expect(found.alarms.count == 1 && found.alarms[0].step >= 900)
        let again = Self.course(2500, over: 20) { $0 > 1500 ? $1 - 0.5 : $1 }
        #expect(Self.raised(Array(again.prefix(1800))).active.isEmpty, "it came down at last")
    }

    @Test func aPerplexityThatFallsByHalfIsACollapse() {
        let values = Self.course(800, from: 40, to: 400, noise: 5) { $0 > 600 ? 150 : $1 }
        let found = Self.raised(values, of: .codebookPerplexity)
        #expect(found.alarms.map(\.word) == ["COLLAPSE"] && found.alarms[0].step == 601)
        #expect(found.active[0].cause.hasSuffix("to 150 codes"))
    }

    @Test func aShareOfDeadCodesIsACollapse() {
        let values = Self.course(500, from: 0.2, to: 0.4, noise: 0.01)
        let found = Self.raised(values, of: .codebookUsage)
        #expect(found.alarms.map(\.word) == ["COLLAPSE"] && found.alarms[0].step == 300)
    }

    /// Read at once or in pieces of any length, live or from the record: the same alarms.
    @Test(arguments: [1, 7, 64, 1000])
    func piecesMakeNoDifference(piece: Int) {
        let values = Self.course(1600, over: 20) {
            $0 == 400 || $0 == 700 ? $1 * 3 : (900...903).contains($0) ? .nan : $1
        }
        let (whole, active) = Self.raised(values)
        let parts = Self.raised(values, piece: piece)
        #expect(parts.alarms == whole && parts.active == active)
        // A stretch with spikes in it is higher than the one after it, which ends the first stall.
        #expect(whole.map(\.word) == ["SPIKE", "SPIKE", "NAN", "STALLED", "STALLED"])
    }

    @Test func aRunThatIsTakenBackIsLookedAtAnew() {
        var board = AlarmBoard(Self.run)
        func arms(_ values: [Float]) -> [ArmSnapshot] {
            var history = MetricHistory()
            for (index, value) in values.enumerated() { history.append(value, at: index + 1) }
            return [ArmSnapshot(name: "a", histories: [.lossTotal: history])]
        }
        let course = Self.course(600, over: 300) { $0 == 500 ? $1 * 2 : $1 }
        #expect(board.follow(arms(course)).count == 1)
        #expect(board.follow(arms(Array(course.prefix(450)))).isEmpty)
        #expect(board.follow(arms(course)).map(\.step) == [500])
    }

    @Test func everyWordIsAWordAndNoTwoAreEqual() {
        let words = AlarmCatalog.rules.map { $0.word }
        #expect(Set(words).count == words.count)
        #expect(words.allSatisfy { !$0.isEmpty && $0 == $0.uppercased() && $0.count <= 8 })
    }
}
