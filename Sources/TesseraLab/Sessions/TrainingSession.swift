import Foundation
import TesseraModels
import TesseraTensor

/// One run from its folder to its last step: lock, trainer, checkpoints, loop.
///
///     begin ─┐
///            ├─▶ run: build the trainer ─▶ restore ─▶ TrainingLoop ─▶ end
///     resume ┘
///
/// A session holds its run's lock for as long as it lives.
public final class TrainingSession: Sendable {
    /// What identifies the run.
    public let description: RunDescription
    /// The configuration.
    public let configuration: RunConfiguration
    /// The run's folder.
    public let folder: RunFolder
    private let lock: RunLock
    /// A new run that cannot be put together leaves nothing behind.
    private let isNew: Bool

    /// What a session needs of the world around it.
    public struct Surroundings: Sendable {
        /// Where the shipped checkpoints are.
        public var shipped: ShippedFiles
        /// Where metrics, events and previews are kept.
        public var recorder: any RunRecorder
        /// The curves of a run up to a step, from the record.
        public var earlierArms: @Sendable (_ run: String, _ step: Int) throws -> [ArmSnapshot]
        /// What the record keeps of a run's steps beside its curves, up to a step.
        public var earlierMoments: @Sendable (_ run: String, _ step: Int) throws -> [RunMoment] =
            { _, _ in [] }
        /// Where the newest state of the run is shown.
        public var snapshots: Mailbox<TrainingSnapshot>
        /// What a person asks for.
        public var commands: CommandQueue<TrainerCommand>
        /// Measures the run for an experiment; such a run draws no previews.
        var examination: Examination?

        /// Creates the surroundings.
        public init(
            shipped: ShippedFiles, recorder: any RunRecorder,
            earlierArms: @escaping @Sendable (_ run: String, _ step: Int) throws -> [ArmSnapshot],
            snapshots: Mailbox<TrainingSnapshot>, commands: CommandQueue<TrainerCommand>
        ) {
            self.shipped = shipped
            self.recorder = recorder
            self.earlierArms = earlierArms
            self.snapshots = snapshots
            self.commands = commands
        }
    }

    /// Makes the folder of a new run and keeps its configuration there.
    ///
    /// - Throws: `ConfigurationError.invalid` or `WorkspaceError`.
    public convenience init(begin configuration: RunConfiguration, in workspace: Workspace) throws {
        if let problem = configuration.problem ?? MemoryDemand(configuration).problem() {
            throw ConfigurationError.invalid(problem)
        }
        let folder = try workspace.makeRun(named: configuration.name)
        let lock = try RunLock(folder)
        try RunFiles(folder).write(configuration)
        try self.init(configuration, folder, lock, isNew: true)
    }

    /// Takes up a run where its newest checkpoint left it.
    ///
    /// - Throws: `WorkspaceError` when the run is damaged or another process writes it.
    public convenience init(resume folder: RunFolder) throws {
        let lock = try RunLock(folder)
        try self.init(try RunFiles(folder).configuration(), folder, lock, isNew: false)
    }

    private init(
        _ configuration: RunConfiguration, _ folder: RunFolder, _ lock: RunLock, isNew: Bool
    ) throws {
        self.configuration = configuration
        self.folder = folder
        self.lock = lock
        self.isNew = isNew
        description = RunDescription(
            identifier: folder.identifier, name: configuration.name, kind: configuration.kind,
            configuration: try configuration.json(), totalSteps: configuration.steps,
            seed: configuration.seed)
    }

    /// Trains until the last step or until told to stop; call it on a `TrainingThread`.
    ///
    /// - Returns: `.finished` or `.stopped`.
    /// - Throws: what kept the run from starting or going on, after it was published as `.failed`.
    public func run(_ surroundings: Surroundings) throws -> TrainingState {
        let loop: TrainingLoop
        do {
            guard let precision = configuration.precision.resolved else {
                throw ConfigurationError.invalid("this processor cannot multiply bfloat16")
            }
            loop = try prepare(surroundings, on: Device(precision: precision))
        } catch is StopRequested {
            surroundings.snapshots.post(snapshot(.stopped))
            return .stopped
        } catch {
            if isNew { try? FileManager.default.removeItem(atPath: folder.path) }
            surroundings.snapshots.post(snapshot(.failed("\(error)")))
            throw error
        }
        return try loop.run()
    }

    private func prepare(_ surroundings: Surroundings, on device: Device) throws -> TrainingLoop {
        var findings: [(SourceReport, items: String)] = []
        let trainer = try materials(surroundings) { findings.append(($0, $1)) }
            .makeTrainer(on: device)
        let checkpoints = CheckpointStore(
            folder: folder.checkpointsPath, keep: configuration.checkpoints.keep)
        var earlier: [ArmSnapshot] = []
        var moments: [RunMoment] = []
        if let newest = try checkpoints.newest() {
            try trainer.restore(newest.files)
            earlier = try surroundings.earlierArms(description.identifier, trainer.step)
            moments = try surroundings.earlierMoments(description.identifier, trainer.step)
        }
        let examiner = try surroundings.examination?.examiner(of: trainer, files: RunFiles(folder))
        let digest = ContentDigest.sha256(Array(description.configuration.utf8))
        var ofLoop = TrainingLoop.Surroundings(
            recorder: surroundings.recorder, snapshots: surroundings.snapshots,
            commands: surroundings.commands, earlierArms: earlier
        ) { step, files in
            try checkpoints.save(step: step, files, configuration: digest)
        }
        ofLoop.earlierMoments = moments
        let check = StopCheck(surroundings.commands)
        if let examiner {
            ofLoop.examine = { try examiner.examine(check: check.callAsFunction) }
        }
        ofLoop.openingEvents = findings.map { $0.event(items: $1, step: trainer.step) }
        return TrainingLoop(
            trainer, configuration: configuration, run: description, surroundings: ofLoop)
    }

    private func materials(
        _ surroundings: Surroundings, found: @escaping (SourceReport, String) -> Void
    ) -> RunMaterials {
        RunMaterials(
            configuration: configuration, files: RunFiles(folder), shipped: surroundings.shipped,
            drawsPreviews: surroundings.examination == nil,
            encoded: surroundings.examination?.encoded ?? EncodedItems(),
            report: { [self] phrase in
                try StopCheck(surroundings.commands)()
                surroundings.snapshots.post(snapshot(.preparing(phrase)))
            }, found: found)
    }

    private func snapshot(_ state: TrainingState) -> TrainingSnapshot {
        TrainingSnapshot(
            name: configuration.name, kind: configuration.kind, totalSteps: configuration.steps,
            state: state)
    }
}
