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
