public import TesseraLab

/// What a list of runs shows of one.
public struct RunSummary: Sendable, Equatable {
    /// What identifies the run.
    public var description: RunDescription
    /// "training", "finished", "failed" or another state that the trainer gave.
    public var state: String
    /// Steps finished so far.
    public var step: Int
    /// When the run was first begun, in seconds since 1970.
    public var createdAt: Double
    /// When it was last heard of, in seconds since 1970.
    public var updatedAt: Double
    /// The newest value of every metric of every arm, arms and metrics in order of appearance.
    public var newest: [MetricRecord]
    /// Words that people gave to the run, in alphabetical order.
    public var tags: [String]
}
