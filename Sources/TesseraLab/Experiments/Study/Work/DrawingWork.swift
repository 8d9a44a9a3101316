public import TesseraModels

/// Pictures of held-out captions from every arm of a trial that keeps its models.
public struct DrawingWork: Sendable, Codable, Equatable {
    /// The training whose models draw.
    public var source: Trial
    /// How tokens are drawn.
    public var sampling: SamplingSettings
    /// Pictures of each arm.
    public var count: Int
    /// How many of them are kept to be looked at.
    public var kept: Int
    /// Networks of others that judge the pictures; nil without any.
    public var judges: SuppliedJudges?
}
