import Foundation
import TesseraModels
import TesseraTensor

/// Does the trials of a study one after the other; what is done already is not done again.
///
/// A trial that was interrupted goes on from its newest checkpoint and finds the same numbers as if
/// nothing had happened.
public struct StudyRunner: Sendable {
    /// What a runner needs of the world around it.
    public struct Surroundings: Sendable {
        /// Where the shipped checkpoints are.
        public var shipped: ShippedFiles
        /// Where the newest state of the trial under way is shown.
        public var snapshots: Mailbox<TrainingSnapshot>
        /// What a person asks for; stopping ends the whole study.
        public var commands: CommandQueue<TrainerCommand>
        /// Told before each trial that is not done yet, with its place among all.
        public var begin: @Sendable (_ trial: Trial, _ place: Int, _ count: Int) -> Void

        /// Creates the surroundings.
        public init(
            shipped: ShippedFiles, snapshots: Mailbox<TrainingSnapshot>,
            commands: CommandQueue<TrainerCommand>,
            begin: @escaping @Sendable (_ trial: Trial, _ place: Int, _ count: Int) -> Void
        ) {
            self.shipped = shipped
            self.snapshots = snapshots
            self.commands = commands
            self.begin = begin
        }
    }

    private let folder: StudyFolder
    private let surroundings: Surroundings
    private let lock: RunLock
    private let encoded = EncodedItems()

    /// Takes the study for this process.
    ///
    /// - Throws: `WorkspaceError.inUse` when another process works on it.
    public init(_ folder: StudyFolder, _ surroundings: Surroundings) throws {
        self.folder = folder
        self.surroundings = surroundings
        lock = try RunLock(RunFolder(folder.url))
    }

    /// Does what is not done; call it on a `TrainingThread`.
    ///
    /// - Returns: `.finished`, or `.stopped` when a person asked for it.
    /// - Throws: what kept a trial from ending.
    public func run(_ trials: [Trial]) throws -> TrainingState {
        for (index, trial) in trials.enumerated() where folder.result(of: trial) == nil {
            do {
                try check()
                surroundings.begin(trial, index + 1, trials.count)
                guard try run(trial) == .finished else { return .stopped }
            } catch is StopRequested {
                return .stopped
            }
        }
        return .finished
    }

    private var check: StopCheck { StopCheck(surroundings.commands) }

    private func run(_ trial: Trial) throws -> TrainingState {
        try StudyFolder.create(folder.place(of: trial))
        switch trial.work {
        case .training(let work): return try train(work, of: trial)
        case .counting(let work):
            let result = try TokenCounts(work, shipped: surroundings.shipped).result(
                codes: folder.url.appendingPathComponent("codes"), check: check.callAsFunction)
            try folder.write(result, of: trial)
            return .finished
        case .aligning(let work):
            let result = try CodeAlignment(work, seed: trial.seed, shipped: surroundings.shipped)
                .result(check: check.callAsFunction)
            try folder.write(result, of: trial)
            return .finished
        case .drawing(let work):
            let result = try PictureDrawing(work, folder, shipped: surroundings.shipped)
                .result(check: check.callAsFunction)
            try folder.write(result, of: trial)
            return .finished
        }
    }

    private func train(_ work: TrainingWork, of trial: Trial) throws -> TrainingState {
        let place = folder.place(of: trial)
        let workspace = Workspace(place.appendingPathComponent("run").path)
        let record = place.appendingPathComponent("examinations.json")
        let session = try session(work.run, in: workspace)
        var ofSession = TrainingSession.Surroundings(
            shipped: surroundings.shipped, recorder: Unrecorded(), earlierArms: { _, _ in [] },
            snapshots: surroundings.snapshots, commands: surroundings.commands)
        ofSession.examination = Examination(
            plan: work.examinations, file: record, encoded: encoded)
        guard try session.run(ofSession) == .finished else { return .stopped }
        if work.keepsModels { try keepModels(of: session, trial) }
        let found = try StoredJSON.read(ExaminationRecord.self, from: record)
        try folder.write(
            TrialResult(
                metrics: found.metrics, completions: found.completions, seconds: found.seconds),
            of: trial)
        try? FileManager.default.removeItem(at: record)
        try? FileManager.default.removeItem(atPath: workspace.path)
        return .finished
    }

    /// Goes on where an earlier attempt ended, or begins.
    private func session(
        _ configuration: RunConfiguration, in workspace: Workspace
    ) throws -> TrainingSession {
        if let folder = try? workspace.run("latest"),
            (try? RunFiles(folder).configuration()) == configuration
        {
            return try TrainingSession(resume: folder)
        }
        try? FileManager.default.removeItem(atPath: workspace.path)
        return try TrainingSession(begin: configuration, in: workspace)
    }

    private func keepModels(of session: TrainingSession, _ trial: Trial) throws {
        let run = URL(fileURLWithPath: session.folder.path, isDirectory: true)
        for arm in session.configuration.armNames {
            let target = folder.model(arm, of: trial)
            try? FileManager.default.removeItem(at: target)
            let parent = target.deletingLastPathComponent()
            try StudyFolder.create(parent)
            try DurableFolder.write(
                try StoredLanguageModel(run, arm: arm).files(as: .bfloat16), as: arm,
                in: parent.path)
        }
    }
}

/// Trials keep their own records: the curves of single steps are not needed.
private struct Unrecorded: RunRecorder {
    func begin(_ run: RunDescription, fromStep step: Int) {}
    func record(_ metrics: [MetricRecord], in run: String) {}
    func record(_ event: RunEvent, in run: String) {}
    func record(_ previews: [Preview], in run: String) {}
    func update(state: String, step: Int, of run: String) {}
}
