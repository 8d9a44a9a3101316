/// Seconds that the trials of a study will take, as far as they are known.
public struct StudyCosts: Sendable, Equatable {
    /// One entry a trial; nil where it was not measured.
    var seconds: [Double?]
    /// The steps that they rest on.
    var steps = StepTimes()

    init(count: Int) { seconds = Array(repeating: nil, count: count) }

    /// Whether every trial has its cost.
    public var isComplete: Bool { !seconds.contains { $0 == nil } }

    /// Seconds that some trials will still take; nil where one of them was not measured.
    public func seconds(left trials: [Int], in reading: StudyReading) -> Double? {
        let open = trials.filter { reading.results[$0] == nil }
        let known = open.compactMap { seconds.indices.contains($0) ? seconds[$0] : nil }
        return known.count == open.count ? known.reduce(0, +) : nil
    }
}

/// Measures what the trials of a study will take, one new kind of step a job, so that other jobs
/// come in between.
public struct MeasureStudyCost: BackgroundJob {
    /// What a person asks for meanwhile does not wait for it.
    public static let isSurvey = true

    private let reading: StudyReading
    private let known: StudyCosts

    /// Creates the job; what an earlier one measured is kept.
    public init(_ reading: StudyReading, known: StudyCosts?) {
        self.reading = reading
        self.known = known ?? StudyCosts(count: reading.plan.trials.count)
    }

    /// - Returns: what is known now; ask again until it is complete.
    /// - Throws: `ShippedFilesError`, `StoredModelError` or `SafetensorsError`.
    public func run(with models: OpenModels, _ progress: JobProgress) throws -> StudyCosts {
        var costs = known
        let trials = reading.plan.trials
        try report(costs, progress)
        var cost = try StudyCost(reading.plan.folder, shipped: models.shipped, known: known.steps)
        for index in trials.indices where costs.seconds[index] == nil {
            try report(costs, progress)
            costs.seconds[index] = try cost.seconds(of: [trials[index]])
            if cost.steps != known.steps, !costs.isComplete { break }
        }
        costs.steps = cost.steps
        return costs
    }

    private func report(_ costs: StudyCosts, _ progress: JobProgress) throws {
        let done = costs.seconds.count { $0 != nil }
        try progress.report(done, of: costs.seconds.count, "measuring steps")
    }
}
