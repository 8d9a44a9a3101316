/// What was found in a run so far; kept in a file beside it.
public struct ExaminationRecord: Sendable, Codable, Equatable {
    /// A text that a model wrote after a prompt.
    public struct Completion: Sendable, Codable, Equatable {
        /// The step.
        public var step: Int
        /// Which model.
        public var arm: String
        /// What it was given.
        public var prompt: String
        /// What it wrote, image codes and markers as names.
        public var text: String

        /// Creates a completion.
        public init(step: Int, arm: String, prompt: String, text: String) {
            self.step = step
            self.arm = arm
            self.prompt = prompt
            self.text = text
        }
    }

    /// Everything measured, in the order of the steps.
    public var metrics: [MetricRecord]
    /// Everything written.
    public var completions: [Completion]
    /// Digest of each arm's frozen weights at the start.
    public var frozenDigests: [String: String]
    /// Seconds spent, training and examining.
    public var seconds: Double

    /// Creates a record.
    public init(
        metrics: [MetricRecord] = [], completions: [Completion] = [],
        frozenDigests: [String: String] = [:], seconds: Double = 0
    ) {
        self.metrics = metrics
        self.completions = completions
        self.frozenDigests = frozenDigests
        self.seconds = seconds
    }

    /// Whether a step was examined.
    func covers(_ step: Int) -> Bool { metrics.contains { $0.step == step } }

    /// Forgets what a run that goes on from a step has not reached yet; from the beginning, all.
    mutating func rewind(to step: Int) {
        guard step > 0 else {
            self = ExaminationRecord(seconds: seconds)
            return
        }
        metrics.removeAll { $0.step > step }
        completions.removeAll { $0.step > step }
    }
}
