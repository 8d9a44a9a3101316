import Foundation

/// What the process that works on a study last said of itself; it is kept in the study's folder.
public struct StudyStatus: Sendable, Codable, Equatable {
    /// What it is doing, or how it ended.
    public enum Phase: String, Sendable, Codable {
        /// A process was started and has not spoken yet.
        case starting
        /// It measures how long the trials will take.
        case measuring
        /// It does a trial.
        case working
        /// It was asked to stop and finishes its step.
        case stopping
        /// It stopped on request and saved.
        case stopped
        /// Something kept it from going on.
        case failed
        /// Everything that it was asked for is done.
        case finished
    }

    /// The newest loss of one of the models of the trial under way.
    public struct Loss: Sendable, Codable, Equatable {
        /// The model.
        public var arm: String
        /// Nats per token.
        public var value: Float

        /// Creates a loss.
        public init(arm: String, value: Float) {
            self.arm = arm
            self.value = value
        }
    }

    /// What it is doing.
    public var phase: Phase
    /// The process, as long as it has not spoken itself.
    public var process: Int32?
    /// The experiments that it was asked for; none means all.
    public var experiments: [String]
    /// What the trial under way is called.
    public var trial: String?
    /// Its place among those of the experiments, from 1.
    public var place = 0
    /// How many trials those experiments have.
    public var count = 0
    /// Steps of the trial done; 0 where it has none.
    public var step = 0
    /// Steps of the trial; 0 where it has none.
    public var totalSteps = 0
    /// Seconds until the trial is done, once that is known.
    public var remaining: Double?
    /// The newest losses.
    public var losses: [Loss] = []
    /// What went wrong.
    public var complaint: String?
    /// When this was said, in seconds since 1970.
    public var time = 0.0

    /// Creates the first words.
    public init(_ phase: Phase, experiments: [String]) {
        self.phase = phase
        self.experiments = experiments
    }

    /// Whether the process meant to go on when it said this.
    public var meansToGoOn: Bool {
        switch phase {
        case .starting, .measuring, .working, .stopping: true
        case .stopped, .failed, .finished: false
        }
    }

    /// Takes what a trainer reports.
    public mutating func follow(_ snapshot: TrainingSnapshot) {
        (step, totalSteps) = (snapshot.step, snapshot.totalSteps)
        remaining = snapshot.remaining?.seconds
        losses = snapshot.arms.compactMap { arm in
            (arm.histories[.lossTotal]?.last).map { Loss(arm: arm.name, value: $0) }
        }
    }

    /// Turns to another trial.
    mutating func turn(to trial: String, place: Int, count: Int) {
        (self.trial, self.place, self.count) = (trial, place, count)
        (step, totalSteps, remaining, losses) = (0, 0, nil, [])
    }

    private static let fileName = "status.json"

    /// Reads what was last said in a study's folder; nil where nothing was.
    static func read(in folder: URL) -> StudyStatus? {
        try? StoredJSON.read(Self.self, from: folder.appendingPathComponent(fileName))
    }

    /// Says it in a study's folder.
    ///
    /// - Throws: `WorkspaceError.cannotCreate`.
    func write(in folder: URL) throws {
        var spoken = self
        spoken.time = Date().timeIntervalSince1970
        try StoredJSON.write(spoken, to: folder.appendingPathComponent(Self.fileName))
    }
}
