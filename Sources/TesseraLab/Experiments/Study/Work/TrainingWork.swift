/// A training with its examinations.
public struct TrainingWork: Sendable, Codable, Equatable {
    /// Everything that determines the run.
    public var run: RunConfiguration
    /// What is measured of it.
    public var examinations: ExaminationPlan
    /// Whether the trained models are kept, because other trials draw with them.
    public var keepsModels: Bool

    /// Creates the work.
    public init(run: RunConfiguration, examinations: ExaminationPlan, keepsModels: Bool = false) {
        self.run = run
        self.examinations = examinations
        self.keepsModels = keepsModels
    }
}
