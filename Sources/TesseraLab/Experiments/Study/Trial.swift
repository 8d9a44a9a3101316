/// One piece of work of an experiment: a variant with one seed.
public struct Trial: Sendable, Codable, Equatable {
    /// What is special about it, the same for all seeds: "twins".
    public var variant: String
    /// Determines the order of the data and every random number.
    public var seed: UInt64
    /// What is done.
    public var work: TrialWork

    /// Creates a trial.
    public init(variant: String, seed: UInt64, work: TrialWork) {
        self.variant = variant
        self.seed = seed
        self.work = work
    }

    /// What it is called, for people.
    public var title: String { "\(variant), seed \(seed)" }
}
