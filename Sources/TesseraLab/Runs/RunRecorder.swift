/// Remembers what happened in runs; the store implements it, tests may keep it in memory.
///
/// All calls come from the trainer's thread.
public protocol RunRecorder: Sendable {
    /// Opens a run's record, or reopens it and forgets everything after `step` when resuming.
    ///
    /// - Throws: when the record cannot be written.
    func begin(_ run: RunDescription, fromStep step: Int) throws
    /// Adds the measurements of some steps.
    ///
    /// - Throws: when the record cannot be written.
    func record(_ metrics: [MetricRecord], in run: String) throws
    /// Adds an event.
    ///
    /// - Throws: when the record cannot be written.
    func record(_ event: RunEvent, in run: String) throws
    /// Adds a round of pictures.
    ///
    /// - Throws: when the record cannot be written.
    func record(_ previews: [Preview], in run: String) throws
    /// Adds what is kept of a step beside its curves.
    ///
    /// - Parameter tokens: how often each token occurred lately; nil where there are none.
    /// - Throws: when the record cannot be written.
    func record(_ moment: RunMoment, tokens: TokenUsage?, in run: String) throws
    /// Keeps the lines that give the run's curves a meaning, in the place of those kept before.
    ///
    /// - Throws: when the record cannot be written.
    func record(_ references: [ReferenceLine], in run: String) throws
    /// Sets the run's state ("training", "finished", "failed") and how far it is.
    ///
    /// - Throws: when the record cannot be written.
    func update(state: String, step: Int, of run: String) throws
}

extension RunRecorder {
    /// Keeps nothing: such a run has only its curves to look back on.
    public func record(_ moment: RunMoment, tokens: TokenUsage?, in run: String) throws {}
    /// Keeps nothing: who looks on sees curves without lines.
    public func record(_ references: [ReferenceLine], in run: String) throws {}
}

/// What identifies a run.
public struct RunDescription: Sendable, Equatable, Codable {
    /// Folder name under the workspace, unique.
    public var identifier: String
    /// The name a person gave.
    public var name: String
    /// What is trained.
    public var kind: RunKind
    /// The whole configuration, as canonical JSON text.
    public var configuration: String
    /// Steps of the whole run.
    public var totalSteps: Int
    /// The seed of the run.
    public var seed: UInt64

    /// Creates a description.
    public init(
        identifier: String, name: String, kind: RunKind, configuration: String, totalSteps: Int,
        seed: UInt64
    ) {
        self.identifier = identifier
        self.name = name
        self.kind = kind
        self.configuration = configuration
        self.totalSteps = totalSteps
        self.seed = seed
    }
}

/// One measured value.
public struct MetricRecord: Sendable, Equatable, Codable {
    /// The step it belongs to.
    public var step: Int
    /// Which model of the run.
    public var arm: String
    /// What was measured.
    public var name: MetricName
    /// The value; NaN marks a diverged step.
    public var value: Float

    /// Creates a record.
    public init(step: Int, arm: String, name: MetricName, value: Float) {
        self.step = step
        self.arm = arm
        self.name = name
        self.value = value
    }
}
