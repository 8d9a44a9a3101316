import Glibc

/// At which steps a run is examined: before the first, after the last, and evenly spaced on a
/// logarithmic axis between them, because change is fast at first.
public struct ExaminationSteps: Sendable, Codable, Equatable {
    /// Steps of the run.
    public let total: Int
    /// How many examinations there are at most, both ends included.
    public let limit: Int

    /// Creates the schedule.
    ///
    /// - Precondition: a run has a step, and both ends are examined.
    public init(total: Int, limit: Int) {
        precondition(total >= 1 && limit >= 2, "\(limit) examinations of \(total) steps")
        self.total = total
        self.limit = limit
    }

    /// The steps, increasing, without repetition.
    public var steps: [Int] {
        let between = (0..<limit - 1).map { index in
            let share = limit > 2 ? Double(index) / Double(limit - 2) : 1
            return Int(pow(Double(total), share).rounded())
        }
        return [0] + Set(between).sorted()
    }
}
