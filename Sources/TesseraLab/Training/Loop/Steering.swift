import Foundation

/// What a person may change of a run while it trains; its configuration stays as it was.
public struct Steering: Sendable, Equatable, Codable {
    /// Factor on the learning rate that the schedule gives, greater than 0.
    public var learningRateFactor: Float
    /// Share of the rows that are general text, 0…1; nil where the run opened no text for it.
    public var textReplay: Float?

    /// Creates the settings; by default those of a run that nobody steers.
    public init(learningRateFactor: Float = 1, textReplay: Float? = nil) {
        self.learningRateFactor = learningRateFactor
        self.textReplay = textReplay
    }

    /// What becomes different, in words: `learning rate 0.001 to 0.0005 (x1 to x0.5 of its
    /// schedule)`.
    ///
    /// - Parameter learningRate: of the newest step under these settings; 0 before the first.
    func change(to other: Steering, learningRate: Float) -> String {
        var parts: [String] = []
        if learningRateFactor != other.learningRateFactor {
            let factors = "x\(number(learningRateFactor)) to x\(number(other.learningRateFactor))"
            let rate = learningRate / learningRateFactor * other.learningRateFactor
            parts.append(
                learningRate > 0
                    ? "learning rate \(number(learningRate)) to \(number(rate)) "
                        + "(\(factors) of its schedule)"
                    : "learning rate \(factors) of its schedule")
        }
        if let replay = textReplay, let next = other.textReplay, replay != next {
            parts.append("text replay \(number(replay * 100))% to \(number(next * 100))% of rows")
        }
        return parts.joined(separator: ", ")
    }

    private func number(_ value: Float) -> String { String(format: "%.3g", Double(value)) }
}

/// From which step on a run was steered in another way.
struct SteeringChange: Sendable, Equatable, Codable {
    /// The first step, counted from 0, that the settings hold for.
    var step: Int
    /// The settings.
    var steering: Steering
}

/// How a run was steered from its first step on; every step's batch and rate can be made again.
struct SteeringCourse: Equatable {
    /// The settings of the configuration.
    let start: Steering
    /// What a person changed since, in the order of the steps.
    private(set) var changes: [SteeringChange]

    init(_ start: Steering, changes: [SteeringChange] = []) {
        self.start = start
        self.changes = changes
    }

    /// The settings of a step, counted from 0.
    subscript(step: Int) -> Steering { changes.last { $0.step <= step }?.steering ?? start }

    /// Steers from a step on; a share of text is left alone where the run has none.
    ///
    /// - Precondition: the factor is a number above 0 and the share lies in 0…1.
    mutating func set(_ wish: Steering, from step: Int) {
        let (factor, replay) = (wish.learningRateFactor, wish.textReplay ?? 0)
        precondition(
            factor > 0 && factor.isFinite && (0...1).contains(replay),
            "SteeringCourse: cannot steer by factor \(factor) and text share \(replay)")
        changes.removeAll { $0.step >= step }
        let known = self[step]
        let steering = Steering(
            learningRateFactor: factor,
            textReplay: known.textReplay.map { wish.textReplay ?? $0 })
        if steering != known { changes.append(SteeringChange(step: step, steering: steering)) }
    }
}
