import TesseraLab
import TesseraStore
import Testing

struct RunSnapshotTests {
    private let run = SampleRun.description.identifier

    @Test func aFinishedRunShowsItsWholeCurvesAndNewestPictures() throws {
        let database = try SampleRun.database(steps: 5)
        let rate = MetricRecord(step: 5, arm: "random", name: .learningRate, value: 0.25)
        try database.record([rate], in: run)
        try database.update(state: "finished", step: 5, of: run)
        let snapshot = try database.snapshot(of: run)
        #expect(snapshot.name == "twin" && snapshot.kind == .adapt && snapshot.totalSteps == 10)
        #expect(snapshot.state == .finished && snapshot.step == 5)
        #expect(snapshot.arms.map(\.name) == ["pre-trained", "random"])
        let history = try #require(snapshot.arms[1].histories[.lossText])
        #expect(history.steps == Array(1...5) && history.last == 0.2)
        #expect(snapshot.learningRate == 0.25)
        #expect(snapshot.previews == .ready([SampleRun.preview(step: 5)]))
        #expect(snapshot.events.count == 5)
    }

    /// Read on from any step before, or after the run was taken back: as if read as a whole.
    @Test(arguments: 1...6, 0...6)
    func aSnapshotThatIsReadOnIsTheWholeOne(before: Int, checkpoint: Int) throws {
        let database = try SampleRun.database(steps: before)
        let known = try database.snapshot(of: run)
        if checkpoint < before {
            try database.begin(SampleRun.description, fromStep: checkpoint)
            try database.record(
                RunEvent(step: checkpoint, kind: .resumed, text: "resumed"), in: run)
        }
        for step in min(checkpoint, before)..<8 {
            try database.record(SampleRun.metrics(steps: step + 1...step + 1), in: run)
        }
        // What is held out comes after the losses of its step were read.
        let late = MetricRecord(step: before, arm: "random", name: .validationText, value: 2)
        try database.record([late], in: run)
        try database.update(state: "training", step: 8, of: run)
        #expect(try database.snapshot(of: run, after: known) == database.snapshot(of: run))
    }

    @Test func statesAreThoseThatAPersonCanActOn() throws {
        let database = try SampleRun.database(steps: 1)
        #expect(try database.snapshot(of: run).state == .stopped)
        try database.record(RunEvent(step: 1, kind: .failed, text: "No space left."), in: run)
        try database.update(state: "failed", step: 1, of: run)
        #expect(try database.snapshot(of: run).state == .failed("No space left."))
    }
}
