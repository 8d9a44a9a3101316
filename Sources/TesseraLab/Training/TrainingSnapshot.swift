/// All that a screen may show of a run, as one immutable value; the newest one wins.
public struct TrainingSnapshot: Sendable, Equatable {
    /// The run's folder name, by which its record is found; empty where it has none.
    public var identifier = ""
    /// The run's name.
    public var name: String
    /// What is being trained.
    public var kind: RunKind
    /// What the trainer is doing.
    public var state: TrainingState
    /// True when another process trains the run and this one only looks on.
    public var isElsewhere = false
    /// Steps finished so far.
    public var step = 0
    /// Steps of the whole run.
    public var totalSteps: Int
    /// Seconds that the run has been running; pauses are left out.
    public var seconds = 0.0
    /// Tokens or pictures that one model learns from in a step; 0 before the first.
    public var unitsPerStep = 0
    /// "tok" or "img".
    public var unit = ""
    /// Steps of which more is kept than their curves, oldest first.
    public var moments: [RunMoment] = []
    /// Speed over the last steps, or nil before it is known.
    public var throughput: Throughput?
    /// Time left, or nil before the speed is known.
    public var remaining: RemainingTime?
    /// One entry per model trained side by side; two in a twin run.
    public var arms: [ArmSnapshot] = []
    /// Horizontal lines that give the losses a meaning.
    public var references: [ReferenceLine] = []
    /// Where the time of a step goes, medians over the last steps.
    public var timings = StepTimings()
    /// Learning rate of the newest step, as it is steered now.
    public var learningRate: Float = 0
    /// How the next step is steered.
    public var steering = Steering()
    /// What the configuration says of it.
    public var configuredSteering = Steering()
    /// Actions and incidents, oldest first.
    public var events: [RunEvent] = []
    /// What a person should look at now, the most serious first.
    public var alarms: [Alarm] = []
    /// Pictures drawn from fixed prompts and seeds, newest round only.
    public var previews: PaneContent<[Preview]>
    /// How often each token occurred lately.
    public var tokenUsage: PaneContent<TokenUsage>
    /// Resident memory of the process, in bytes.
    public var residentBytes = 0

    /// Creates the snapshot of a run that has not stepped yet.
    public init(name: String, kind: RunKind, totalSteps: Int, state: TrainingState) {
        self.name = name
        self.kind = kind
        self.totalSteps = totalSteps
        self.state = state
        previews = .empty(why: "the first pictures come after the first steps")
        tokenUsage = .empty(why: "counted from the first step on")
    }
}

/// What a run trains.
public enum RunKind: String, Sendable, Codable, CaseIterable {
    /// The image tokenizer.
    case tokenizer
    /// A language model on text alone.
    case text
    /// A language model on captioned pictures, after its vocabulary was widened.
    case adapt
}

/// What the trainer is doing right now.
public enum TrainingState: Sendable, Equatable {
    /// Before the first step; the phrase says what is under way.
    case preparing(String)
    /// Stepping.
    case training
    /// Waiting for a command.
    case paused
    /// Drawing previews.
    case sampling
    /// Writing a checkpoint.
    case saving
    /// All steps are done and saved.
    case finished
    /// Stopped before the last step, on request.
    case stopped
    /// Ended by an error; the sentence says what happened and what to do.
    case failed(String)
}

/// Time left until the last step.
public struct RemainingTime: Sendable, Equatable {
    /// The estimate, in seconds.
    public var seconds: Double
    /// Half the spread of the estimate, in seconds.
    public var spread: Double

    /// Creates an estimate.
    public init(seconds: Double, spread: Double) {
        self.seconds = seconds
        self.spread = spread
    }
}

/// A speed with its unit.
public struct Throughput: Sendable, Equatable, Codable {
    /// Units per second, all arms together.
    public var perSecond: Double
    /// "tok" or "img".
    public var unit: String

    /// Creates a throughput.
    public init(perSecond: Double, unit: String) {
        self.perSecond = perSecond
        self.unit = unit
    }
}

/// The curves of one model.
public struct ArmSnapshot: Sendable, Equatable {
    /// "pre-trained", "random", or the run's name where there is one model only.
    public var name: String
    /// Every measured quantity over the steps.
    public var histories: [MetricName: MetricHistory]

    /// Creates an arm.
    public init(name: String, histories: [MetricName: MetricHistory] = [:]) {
        self.name = name
        self.histories = histories
    }
}

/// A constant that a metric is compared with, such as ln K.
public struct ReferenceLine: Sendable, Equatable {
    /// The metric on whose plot the line stands.
    public var metric: MetricName
    /// A short label, such as "ln 512".
    public var label: String
    /// The constant, in the metric's unit.
    public var value: Float

    /// Creates a line.
    public init(metric: MetricName, label: String, value: Float) {
        self.metric = metric
        self.label = label
        self.value = value
    }
}

/// Seconds of one step by phase.
public struct StepTimings: Sendable, Equatable, Codable {
    /// Fetching pictures, tokens and batches.
    public var loading = 0.0
    /// Forward passes of all arms.
    public var forward = 0.0
    /// Backward passes of all arms.
    public var backward = 0.0
    /// Clipping and weight updates.
    public var optimizer = 0.0
    /// Snapshots and records.
    public var reporting = 0.0

    /// Creates zero timings.
    public init() {}

    /// The whole step.
    public var total: Double { loading + forward + backward + optimizer + reporting }
}
