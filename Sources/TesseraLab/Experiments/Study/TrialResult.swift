/// What a trial found.
public struct TrialResult: Sendable, Codable, Equatable {
    /// Everything measured.
    public var metrics: [MetricRecord]
    /// Everything written.
    public var completions: [ExaminationRecord.Completion]
    /// Pictures to be looked at.
    public var pictures: [DrawnPicture]
    /// What fits no number, such as neighbours by name.
    public var tables: [ResultTable]
    /// Seconds spent.
    public var seconds: Double

    /// Creates a result.
    public init(
        metrics: [MetricRecord], completions: [ExaminationRecord.Completion] = [],
        pictures: [DrawnPicture] = [], tables: [ResultTable] = [], seconds: Double
    ) {
        self.metrics = metrics
        self.completions = completions
        self.pictures = pictures
        self.tables = tables
        self.seconds = seconds
    }
}
