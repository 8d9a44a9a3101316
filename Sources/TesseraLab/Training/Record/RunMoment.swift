/// What a run keeps of a step for looking back: taken where pictures are drawn and at checkpoints.
///
/// Curves hold every step; this is the rest of what a screen shows.
public struct RunMoment: Sendable, Equatable, Codable {
    /// Steps done by then.
    public var step: Int
    /// Seconds that the run had been running; pauses and the time between sessions are left out.
    public var seconds: Double
    /// Tokens or pictures that one model learns from in a step.
    public var unitsPerStep: Int
    /// "tok" or "img".
    public var unit: String
    /// Where the time of a step went.
    public var timings: StepTimings
    /// Learning rate of the step.
    public var learningRate: Float
    /// How the run was steered.
    public var steering: Steering
    /// Speed over the steps before.
    public var throughput: Throughput?

    /// Creates a moment.
    public init(
        step: Int, seconds: Double, unitsPerStep: Int, unit: String, timings: StepTimings,
        learningRate: Float, steering: Steering, throughput: Throughput?
    ) {
        self.step = step
        self.seconds = seconds
        self.unitsPerStep = unitsPerStep
        self.unit = unit
        self.timings = timings
        self.learningRate = learningRate
        self.steering = steering
        self.throughput = throughput
    }
}

/// How long a run has been running, over all its sessions.
struct RunClock {
    private var before: Double
    private var start: ContinuousClock.Instant?

    /// - Parameter seconds: of earlier sessions.
    init(seconds: Double) { before = seconds }

    /// Seconds up to now.
    var seconds: Double { before + (start.map { (ContinuousClock.now - $0) / .seconds(1) } ?? 0) }

    mutating func run() { start = start ?? .now }
    mutating func stop() { (before, start) = (seconds, nil) }
}
