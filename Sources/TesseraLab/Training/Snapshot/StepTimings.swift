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
