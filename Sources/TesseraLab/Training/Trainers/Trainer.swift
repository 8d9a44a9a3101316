/// A model (or several, side by side) in training: all that the loop around it needs to know.
///
/// A trainer is built, used and dropped on one thread, because its device belongs to it.
public protocol Trainer: AnyObject {
    /// What is trained.
    var kind: RunKind { get }
    /// Names of the models trained side by side, in the order of their curves.
    var armNames: [String] { get }
    /// Optimizer steps done so far.
    var step: Int { get }
    /// Lines that give the curves a meaning.
    var references: [ReferenceLine] { get }

    /// How the next step is steered.
    var steering: Steering { get }
    /// What the configuration says of it.
    var configuredSteering: Steering { get }

    /// Steers from the next step on, also after a restart from a later checkpoint.
    func steer(_ steering: Steering)
    /// One optimizer step of every arm on the same batch.
    ///
    /// - Throws: `TrainingError.diverged` after several steps in a row without a finite gradient,
    ///   or the data source's error.
    func advance() throws -> StepReport
    /// Measures on held-out data.
    ///
    /// - Throws: the data source's error.
    func validate() throws -> [MetricRecord]
    /// Draws the preview pictures with the present weights.
    ///
    /// - Throws: the data source's error.
    func drawPreviews() throws -> [Preview]
    /// How often each token occurred in the last steps; nil where there are no tokens.
    func tokenUsage() -> TokenUsage?
    /// Everything that a later `restore` needs: weights, optimizer, counters.
    ///
    /// - Throws: `TrainingError.notFinite` when a weight is not a number.
    func checkpoint() throws -> [CheckpointFile]
    /// Continues exactly where `checkpoint` was called.
    ///
    /// - Parameter files: the content of each file, by name.
    /// - Throws: when a file is missing or does not fit the configuration.
    func restore(_ files: [String: [UInt8]]) throws
}

/// One file of a checkpoint.
public struct CheckpointFile: Sendable, Equatable {
    /// File name inside the checkpoint's folder.
    public var name: String
    /// The whole content.
    public var bytes: [UInt8]

    /// Creates a file.
    public init(name: String, bytes: [UInt8]) {
        self.name = name
        self.bytes = bytes
    }
}

/// What one step measured.
public struct StepReport: Sendable {
    /// Losses, gradient norms and the like, one or more per arm.
    public var metrics: [MetricRecord]
    /// Seconds by phase.
    public var timings: StepTimings
    /// Tokens or pictures that were learned from, all arms together.
    public var units: Int
    /// "tok" or "img".
    public var unit: String
    /// Learning rate of the step.
    public var learningRate: Float
    /// Incidents of this step.
    public var events: [RunEvent]

    /// Creates a report.
    public init(
        metrics: [MetricRecord], timings: StepTimings, units: Int, unit: String,
        learningRate: Float, events: [RunEvent] = []
    ) {
        self.metrics = metrics
        self.timings = timings
        self.units = units
        self.unit = unit
        self.learningRate = learningRate
        self.events = events
    }
}

/// Why training cannot go on.
public enum TrainingError: Error, Equatable, CustomStringConvertible {
    /// Several steps in a row had no finite gradient.
    case diverged(arm: String, step: Int)
    /// A weight is NaN or infinite, so the state is not worth saving.
    case notFinite(parameter: String, step: Int)
    /// A checkpoint belongs to another configuration.
    case mismatch(what: String, expected: String, found: String)
    /// A checkpoint lacks a file.
    case missingFile(String)

    /// One sentence: what, where, what to do next.
    public var description: String {
        switch self {
        case .diverged(let arm, let step):
            "the \(arm) model diverged at step \(step): no finite gradient for 5 steps in a row; "
                + "resume with a lower learningRate.peak"
        case .notFinite(let parameter, let step):
            "\(parameter) is not finite at step \(step), so no checkpoint was written; "
                + "resume from the last one with a lower learningRate.peak"
        case .mismatch(let what, let expected, let found):
            "the checkpoint does not fit this run: \(what) is \(found), the run needs \(expected); "
                + "use the configuration it was made with"
        case .missingFile(let name):
            "the checkpoint has no \(name); choose another checkpoint or start a new run"
        }
    }
}
