import Testing

@testable import TesseraLab

struct TrainingLoopTests {
    @Test func runsToTheLastStepAndSavesThere() throws {
        let loop = ScriptedLoop(steps: 10)
        #expect(try loop.run() == .finished)
        #expect(loop.saved.last == 10)
        #expect(loop.recorder.metricSteps == Array(1...10))
        #expect(loop.recorder.states.last == "finished")
    }

    @Test func previewsComeAtPowersOfTwoAndAtTheInterval() throws {
        let loop = ScriptedLoop(steps: 20) { $0.previews.every = 10 }
        _ = try loop.run()
        #expect(loop.trainer.previewSteps == [1, 2, 4, 8, 10, 16, 20])
    }

    @Test func checkpointsComeAtTheirInterval() throws {
        let loop = ScriptedLoop(steps: 10) { $0.checkpoints.every = 4 }
        _ = try loop.run()
        #expect(loop.saved == [4, 8, 10])
    }

    @Test func stoppingSavesTheStepThatWasReached() throws {
        let loop = ScriptedLoop(steps: 100)
        loop.trainer.afterStep = { step in
            if step == 7 { loop.commands.post(.stopAndSave) }
        }
        #expect(try loop.run() == .stopped)
        #expect(loop.trainer.step == 7)
        #expect(loop.saved == [7])
    }

    /// Also at the last step, the run is not finished while its examination is to be done.
    @Test(arguments: [0, 7, 10])
    func stoppingEndsAnExaminationAndTheRunIsNotFinished(step: Int) throws {
        let loop = ScriptedLoop(steps: 10)
        let check = StopCheck(loop.commands)
        var parts = 0
        loop.examine = { [trainer = loop.trainer] in
            for part in 0..<100 where trainer.step == step {
                if part == 3 { loop.commands.post(.stopAndSave) }
                try check()
                parts += 1
            }
        }
        #expect(try loop.run() == .stopped)
        #expect(parts == 3 && loop.trainer.step == step)
        #expect(loop.saved == (step == 0 ? [] : [step]))
        #expect(loop.recorder.states.last == "stopped")
    }

    @Test func linesOfTheTrainerAreRecordedBeforeTheFirstStep() throws {
        let loop = ScriptedLoop(steps: 3)
        _ = try loop.run()
        #expect(loop.recorder.references == loop.trainer.references)
        #expect(!loop.recorder.references.isEmpty)
    }

    @Test func stoppingWithoutSavingWritesNoCheckpoint() throws {
        let loop = ScriptedLoop(steps: 100)
        loop.trainer.afterStep = { step in
            if step == 3 { loop.commands.post(.stopWithoutSaving) }
        }
        #expect(try loop.run() == .stopped)
        #expect(loop.saved.isEmpty)
    }

    @Test func singleStepWhilePausedDoesExactlyOne() throws {
        let loop = ScriptedLoop(steps: 100)
        loop.commands.post(.pause)
        loop.commands.post(.singleStep)
        loop.commands.post(.singleStep)
        loop.trainer.afterStep = { step in
            if step == 2 { loop.commands.post(.stopAndSave) }
        }
        #expect(try loop.run() == .stopped)
        #expect(loop.trainer.step == 2)
        #expect(loop.recorder.eventKinds.contains(.paused))
    }

    @Test func steeringIsLoggedWithItsStepAndOldAndNewValues() throws {
        let loop = ScriptedLoop(steps: 10) { $0.checkpoints.every = 4 }
        loop.trainer.afterStep = { step in
            if step == 3 { loop.commands.post(.steer(Steering(learningRateFactor: 0.5))) }
            if step == 5 { loop.commands.post(.steer(Steering(learningRateFactor: 0.5))) }
        }
        _ = try loop.run()
        let events = loop.recorder.allEvents.filter { $0.kind == .steered }
        #expect(
            events == [
                RunEvent(
                    step: 3, kind: .steered,
                    text: "learning rate 1 to 0.5 (x1 to x0.5 of its schedule)")
            ])
        #expect(loop.snapshots.take()?.steering.learningRateFactor == 0.5)
        #expect(loop.saved == [4, 8, 10])
    }

    @Test func aStepThatIsSavedIsSavedAgainWhenItIsSteered() throws {
        let loop = ScriptedLoop(steps: 10) { $0.checkpoints.every = 4 }
        loop.trainer.afterStep = { step in
            if step == 4 { loop.commands.post(.steer(Steering(learningRateFactor: 2))) }
        }
        _ = try loop.run()
        #expect(loop.saved == [4, 4, 8, 10])
    }

    @Test func anErrorIsPublishedRecordedAndThrown() throws {
        let loop = ScriptedLoop(steps: 100)
        loop.trainer.failingStep = 5
        #expect(throws: TrainingError.diverged(arm: "only", step: 5)) { try loop.run() }
        #expect(loop.recorder.states.last == "failed")
        let snapshot = try #require(loop.snapshots.take())
        guard case .failed(let sentence) = snapshot.state else {
            Issue.record("state is \(snapshot.state)")
            return
        }
        #expect(sentence.contains("diverged at step 5"))
    }

    @Test func theLastSnapshotHoldsEveryValue() throws {
        let loop = ScriptedLoop(steps: 10)
        _ = try loop.run()
        let snapshot = try #require(loop.snapshots.take())
        let history = try #require(snapshot.arms.first?.histories[.lossTotal])
        #expect(history.steps == Array(1...10))
        #expect(history.values == (1...10).map { 1 / Float($0) })
        #expect(snapshot.step == 10)
    }
}

/// A loop around a trainer that follows a script, with everything it reports kept in memory.
private final class ScriptedLoop {
    let trainer = ScriptedTrainer()
    let recorder = MemoryRecorder()
    let snapshots = Mailbox<TrainingSnapshot>()
    let commands = CommandQueue<TrainerCommand>()
    private(set) var saved: [Int] = []
    var examine: (() throws -> Void)?
    private var configuration = RunConfiguration(kind: .text)

    init(steps: Int, _ change: (inout RunConfiguration) -> Void = { _ in }) {
        configuration.steps = steps
        change(&configuration)
    }

    func run() throws -> TrainingState {
        let description = RunDescription(
            identifier: "run", name: "run", kind: .text, configuration: "{}",
            totalSteps: configuration.steps, seed: 1)
        var surroundings = TrainingLoop.Surroundings(
            recorder: recorder, snapshots: snapshots, commands: commands
        ) { step, _ in self.saved.append(step) }
        surroundings.examine = examine
        return try TrainingLoop(
            trainer, configuration: configuration, run: description, surroundings: surroundings
        ).run()
    }
}

private final class ScriptedTrainer: Trainer {
    let kind = RunKind.text
    let armNames = ["only"]
    let references = [ReferenceLine(metric: .lossText, label: "unigram", value: 4.5)]
    private(set) var step = 0
    private(set) var steering = Steering()
    let configuredSteering = Steering()
    private(set) var previewSteps: [Int] = []
    var failingStep = -1
    var afterStep: (Int) -> Void = { _ in }

    func steer(_ steering: Steering) { self.steering = steering }
    func advance() throws -> StepReport {
        step += 1
        defer { afterStep(step) }
        if step == failingStep { throw TrainingError.diverged(arm: "only", step: step) }
        let loss = MetricRecord(step: step, arm: "only", name: .lossTotal, value: 1 / Float(step))
        return StepReport(
            metrics: [loss], timings: StepTimings(), units: 1, unit: "tok", learningRate: 1)
    }

    func validate() throws -> [MetricRecord] { [] }
    func drawPreviews() throws -> [Preview] {
        previewSteps.append(step)
        return []
    }
    func tokenUsage() -> TokenUsage? { nil }
    func checkpoint() throws -> [CheckpointFile] { [] }
    func restore(_ files: [String: [UInt8]]) throws {}
}
