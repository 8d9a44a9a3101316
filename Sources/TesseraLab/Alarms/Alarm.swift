/// Something in the curves that a person should look at, with its cause and what to do next.
public struct Alarm: Sendable, Equatable {
    /// One word for the header, such as "SPIKE".
    public var word: String
    /// The model whose curve it is.
    public var arm: String
    /// The curve.
    public var metric: MetricName
    /// The step from which on the alarm holds.
    public var step: Int
    /// What was seen, with its numbers: one clause without a full stop.
    public var cause: String
    /// What to do next: one clause without a full stop.
    public var advice: String

    /// Creates an alarm.
    public init(
        word: String, arm: String, metric: MetricName, step: Int, cause: String, advice: String
    ) {
        self.word = word
        self.arm = arm
        self.metric = metric
        self.step = step
        self.cause = cause
        self.advice = advice
    }

    /// The alarm in one line.
    public var sentence: String {
        "\(word) \(arm.isEmpty ? "" : "\(arm): ")\(cause); \(advice)"
    }
}

/// What a rule finds wrong.
struct AlarmFinding: Sendable, Equatable {
    var cause: String
    var advice: String
}

/// What rules know of a run besides its curves.
public struct AlarmedRun: Sendable, Equatable {
    /// Steps of the whole run.
    public var totalSteps: Int
    /// Steps until the learning rate has reached its peak.
    public var warmup: Int
    /// Lines that give the curves a meaning.
    public var references: [ReferenceLine]

    /// Describes a run.
    public init(totalSteps: Int, warmup: Int, references: [ReferenceLine]) {
        self.totalSteps = totalSteps
        self.warmup = warmup
        self.references = references
    }

    /// What the rules know of a run with a configuration.
    public init(_ configuration: RunConfiguration, references: [ReferenceLine]) {
        self.init(
            totalSteps: configuration.steps, warmup: configuration.learningRate.warmup,
            references: references)
    }
}
