import TesseraLab
import TesseraStore
import Testing

struct RunMomentTests {
    private let run = SampleRun.description.identifier

    private func moment(_ step: Int) -> RunMoment {
        var timings = StepTimings()
        timings.forward = 0.25 * Double(step)
        return RunMoment(
            step: step, seconds: 0.5 * Double(step), unitsPerStep: 64, unit: "tok",
            timings: timings, learningRate: 1e-3,
            steering: Steering(learningRateFactor: 0.5, textReplay: 0.1),
            throughput: Throughput(perSecond: 128, unit: "tok"))
    }

    private func tokens(_ step: Int) -> TokenUsage {
        TokenUsage(
            text: .init(rankedCounts: [step, 1], topLabels: ["a"], vocabulary: 9, entropy: 0.5),
            image: nil, windowSteps: step)
    }

    private func database() throws -> RunDatabase {
        let database = try SampleRun.database(steps: 6)
        for step in [1, 2, 4] {
            try database.record(moment(step), tokens: tokens(step), in: run)
        }
        try database.record(moment(6), tokens: nil, in: run)
        return database
    }

    @Test func whatIsKeptComesBack() throws {
        let database = try database()
        #expect(try database.moments(of: run) == [1, 2, 4, 6].map(moment))
        #expect(try database.moments(of: run, upTo: 3) == [1, 2].map(moment))
        #expect(try database.tokens(of: run) == tokens(4), "the newest counts that there are")
        #expect(try database.tokens(of: run, upTo: 3) == tokens(2))
        #expect(try database.tokens(of: run, upTo: 0) == nil)
    }

    @Test(arguments: 1...6)
    func theNewestPicturesUpToAStepAreItsOwn(step: Int) throws {
        #expect(
            try database().newestPreviews(of: run, upTo: step) == [SampleRun.preview(step: step)])
    }

    @Test(arguments: 0...6)
    func aResumedRunHasForgottenLaterMoments(step: Int) throws {
        let database = try database()
        try database.begin(SampleRun.description, fromStep: step)
        #expect(try database.moments(of: run) == [1, 2, 4, 6].filter { $0 <= step }.map(moment))
    }

    @Test func aSnapshotShowsTheNewestMoment() throws {
        let snapshot = try database().snapshot(of: run)
        #expect(snapshot.identifier == run)
        #expect(snapshot.moments.map(\.step) == [1, 2, 4, 6])
        #expect(snapshot.timings == moment(6).timings && snapshot.unitsPerStep == 64)
        #expect(snapshot.tokenUsage == .ready(tokens(4)))
    }
}
