import Foundation

/// Steps a trainer to the end of its run: obeys commands, measures, records, draws and saves.
///
///     commands ──▶ obey ──▶ advance ──▶ journal ──▶ store
///                    ▲          │
///                    └──────────┴──▶ snapshot ──▶ mailbox ──▶ screen
///
/// The loop runs on the trainer's thread and never touches a screen: whoever is interested reads
/// the mailbox. A step is never cut short; stopping means finishing it first.
public final class TrainingLoop {
    /// What the loop needs besides its trainer.
    public struct Surroundings {
        /// Where metrics, events and previews are kept.
        public var recorder: any RunRecorder
        /// Writes a checkpoint of a step.
        public var save: (_ step: Int, _ files: [CheckpointFile]) throws -> Void
        /// Where the newest state of the run is shown.
        public var snapshots: Mailbox<TrainingSnapshot>
        /// What a person asks for.
        public var commands: CommandQueue<TrainerCommand>
        /// The curves so far, when a run is resumed.
        public var earlierArms: [ArmSnapshot]
        /// What was kept of earlier steps, when a run is resumed.
        public var earlierMoments: [RunMoment] = []
        /// What is worth knowing before the first step, such as files that were skipped.
        public var openingEvents: [RunEvent] = []
        /// Called before the first step and after each one; one that throws `StopRequested` was not
        /// done and is done when the run is resumed.
        var examine: (() throws -> Void)?

        /// Creates the surroundings of a new run.
        public init(
            recorder: any RunRecorder, snapshots: Mailbox<TrainingSnapshot>,
            commands: CommandQueue<TrainerCommand>, earlierArms: [ArmSnapshot] = [],
            save: @escaping (_ step: Int, _ files: [CheckpointFile]) throws -> Void
        ) {
            self.recorder = recorder
            self.snapshots = snapshots
            self.commands = commands
            self.earlierArms = earlierArms
            self.save = save
        }
    }

    private enum Ending {
        case saving, withoutSaving
    }

    private let trainer: any Trainer
    private let configuration: RunConfiguration
    private let description: RunDescription
    private let surroundings: Surroundings
    private var journal: RunJournal
    private var alarms: AlarmBoard
    private var pace = StepPace()
    private var clock: RunClock
    private var snapshot: TrainingSnapshot
    private var isPaused = false
    private var stepsAllowed = 0
    private var ending: Ending?
    private var lastPublished = ContinuousClock.now
    private var lastFlushed = ContinuousClock.now
    private var savedStep = -1
    /// True when a person's wish to stop ended an examination early.
    private var isUnexamined = false

    /// Creates a loop that starts at the trainer's present step.
    public init(
        _ trainer: any Trainer, configuration: RunConfiguration, run: RunDescription,
        surroundings: Surroundings
    ) {
        self.trainer = trainer
        self.configuration = configuration
        description = run
        self.surroundings = surroundings
        let earlier = surroundings.earlierArms
        journal = RunJournal(
            run: run.identifier, recorder: surroundings.recorder,
            arms: earlier.isEmpty ? trainer.armNames.map { ArmSnapshot(name: $0) } : earlier)
        clock = RunClock(seconds: surroundings.earlierMoments.last?.seconds ?? 0)
        alarms = AlarmBoard(AlarmedRun(configuration, references: trainer.references))
        // What was raised before is in the log already.
        _ = alarms.follow(journal.arms)
        snapshot = TrainingSnapshot(
            name: run.name, kind: run.kind, totalSteps: configuration.steps,
            state: .preparing("first step"))
        snapshot.identifier = run.identifier
        snapshot.references = trainer.references
        snapshot.moments = surroundings.earlierMoments
        savedStep = trainer.step
    }

    /// Trains until the last step or until told to stop.
    ///
    /// - Returns: `.finished` or `.stopped`.
    /// - Throws: the trainer's, the recorder's or the checkpoint writer's error, after it was
    ///   published as `.failed`.
    public func run() throws -> TrainingState {
        do {
            return try runToEnd()
        } catch {
            publish(.failed("\(error)"))
            try? journal.flush(state: "failed", step: trainer.step)
            throw error
        }
    }

    private func runToEnd() throws -> TrainingState {
        try begin()
        while trainer.step < configuration.steps, ending == nil {
            try obey(surroundings.commands.takeAll())
            if ending != nil { break }
            if isPaused, stepsAllowed == 0 {
                surroundings.commands.waitForArrival()
                continue
            }
            stepsAllowed = max(0, stepsAllowed - 1)
            clock.run()
            try advance()
            if !isUnexamined { try doWhatIsDue() }
            clock.stop()
            publishNowAndThen()
        }
        return try end()
    }

    private func begin() throws {
        try surroundings.recorder.begin(description, fromStep: trainer.step)
        try surroundings.recorder.record(trainer.references, in: description.identifier)
        for event in surroundings.openingEvents { try journal.add(event) }
        let isNew = trainer.step == 0
        try note(isNew ? .started : .resumed, isNew ? "training starts" : "resumed from checkpoint")
        try examine()
        publish(.training)
    }

    private func obey(_ commands: [TrainerCommand]) throws {
        for command in commands {
            switch command {
            case .pause where !isPaused:
                isPaused = true
                try note(.paused, "paused")
                try flush("paused")
                publish(.paused)
            case .resume where isPaused:
                (isPaused, stepsAllowed) = (false, 0)
                try note(.continued, "continued")
                publish(.training)
            case .singleStep:
                isPaused = true
                stepsAllowed += 1
            case .steer(let wish): try steer(wish)
            case .sampleNow: try drawPreviews()
            case .checkpointNow: try save()
            case .stopAndSave: ending = .saving
            case .stopWithoutSaving: ending = .withoutSaving
            case .pause, .resume: break
            }
        }
    }

    private func steer(_ wish: Steering) throws {
        let before = trainer.steering
        trainer.steer(wish)
        let after = trainer.steering
        guard after != before else { return }
        try note(.steered, before.change(to: after, learningRate: snapshot.learningRate))
        snapshot.learningRate *= after.learningRateFactor / before.learningRateFactor
        // A checkpoint of this very step would bring the old settings back.
        if savedStep == trainer.step {
            savedStep = -1
            try save()
        }
        publish(isPaused ? .paused : .training)
    }

    private func advance() throws {
        let start = ContinuousClock.now
        let report = try trainer.advance()
        pace.add(report, duration: (ContinuousClock.now - start) / .seconds(1))
        journal.add(report.metrics)
        for event in report.events { try journal.add(event) }
        for alarm in alarms.follow(journal.arms) { try note(.alarm, alarm.sentence) }
        snapshot.learningRate = report.learningRate
        snapshot.unitsPerStep = report.units / max(1, trainer.armNames.count)
        snapshot.unit = report.unit
        try examine()
    }

    /// A wish to stop is obeyed in the middle of an examination.
    private func examine() throws {
        do {
            try surroundings.examine?()
        } catch is StopRequested {
            isUnexamined = true
            try obey(surroundings.commands.takeAll())
        }
    }

    private func doWhatIsDue() throws {
        let step = trainer.step
        if step % configuration.validation.every == 0 { try validate() }
        if isPreviewDue(step) {
            try drawPreviews()
            try keepMoment()
        }
        if step % configuration.checkpoints.every == 0 { try save() }
        if ContinuousClock.now - lastFlushed > .seconds(1) { try flush("training") }
    }

    /// Rounds come at steps 1, 2, 4, 8, … and then at even intervals: change is fast at first.
    private func isPreviewDue(_ step: Int) -> Bool {
        step & (step - 1) == 0 || step % configuration.previews.every == 0
    }

    private func validate() throws {
        let metrics = try trainer.validate()
        journal.add(metrics)
        try note(.evaluation, HeldOutWords.sentence(metrics))
    }

    private func drawPreviews() throws {
        publish(.sampling)
        let previews = try trainer.drawPreviews()
        if !previews.isEmpty {
            snapshot.previews = .ready(previews)
            try journal.add(previews)
            try note(.preview, "\(previews.count) pictures drawn")
        }
        publish(isPaused ? .paused : .training)
    }

    private func save() throws {
        guard savedStep != trainer.step else { return }
        publish(.saving)
        try flush("training")
        try keepMoment()
        try surroundings.save(trainer.step, try trainer.checkpoint())
        savedStep = trainer.step
        try note(.checkpoint, "checkpoint written")
        publish(isPaused ? .paused : .training)
    }

    private func keepMoment() throws {
        guard trainer.step > snapshot.moments.last?.step ?? 0 else { return }
        let moment = RunMoment(
            step: trainer.step, seconds: clock.seconds, unitsPerStep: snapshot.unitsPerStep,
            unit: snapshot.unit, timings: pace.medianTimings, learningRate: snapshot.learningRate,
            steering: trainer.steering, throughput: pace.throughput)
        try surroundings.recorder.record(
            moment, tokens: trainer.tokenUsage(), in: description.identifier)
        snapshot.moments.append(moment)
    }

    private func end() throws -> TrainingState {
        let isFinished = trainer.step >= configuration.steps && !isUnexamined
        if isFinished, trainer.step % configuration.validation.every != 0 { try validate() }
        if ending != .withoutSaving { try save() }
        try note(.finished, isFinished ? "all steps done" : "stopped on request")
        try flush(isFinished ? "finished" : "stopped")
        let state: TrainingState = isFinished ? .finished : .stopped
        publish(state)
        return state
    }

    private func note(_ kind: RunEvent.Kind, _ text: String) throws {
        try journal.add(RunEvent(step: trainer.step, kind: kind, text: text))
    }

    private func flush(_ state: String) throws {
        try journal.flush(state: state, step: trainer.step)
        lastFlushed = .now
    }

    private func publishNowAndThen() {
        if ContinuousClock.now - lastPublished > .milliseconds(100) {
            publish(isPaused ? .paused : .training)
        }
    }

    private func publish(_ state: TrainingState) {
        lastPublished = .now
        snapshot.state = state
        snapshot.step = trainer.step
        snapshot.arms = journal.arms
        snapshot.steering = trainer.steering
        snapshot.configuredSteering = trainer.configuredSteering
        snapshot.events = journal.events
        snapshot.alarms = state == .finished || state == .stopped ? [] : alarms.active
        snapshot.seconds = clock.seconds
        snapshot.throughput = pace.throughput
        snapshot.remaining = pace.remaining(steps: configuration.steps - trainer.step)
        snapshot.timings = pace.medianTimings
        if let usage = trainer.tokenUsage(), usage.windowSteps > 0 {
            snapshot.tokenUsage = .ready(usage)
        }
        snapshot.residentBytes = residentBytes()
        surroundings.snapshots.post(snapshot)
    }
}

/// Resident memory of this process in bytes, 0 where the system does not tell.
func residentBytes() -> Int {
    let fields = (try? String(contentsOfFile: "/proc/self/statm", encoding: .utf8))?.split(
        separator: " ")
    let pages = fields?.dropFirst().first.flatMap { Int($0) } ?? 0
    return pages * sysconf(Int32(_SC_PAGESIZE))
}
