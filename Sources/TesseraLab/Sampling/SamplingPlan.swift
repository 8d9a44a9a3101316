import TesseraTensor

/// What a sample is made from, besides the weights and the settings of each draw.
public struct SamplingPlan: Sendable, Codable, Equatable {
    /// What is being written.
    public enum Goal: String, Sendable, Codable {
        /// The image codes of one picture, after a caption.
        case picture
        /// Words after words.
        case text
    }

    /// The words before the first token.
    public var prompt: String
    /// What is being written.
    public var goal: Goal
    /// Determines every draw.
    public var seed: UInt64

    /// Creates a plan.
    public init(prompt: String, goal: Goal = .picture, seed: UInt64) {
        self.prompt = prompt
        self.goal = goal
        self.seed = seed
    }

    /// The random number for a position, in [0, 1).
    ///
    /// Attempt n takes the numbers of `PictureSampler`'s picture n, so that a seed draws the same
    /// pictures everywhere, and a person who tries a token again gets that of another picture.
    public func draw(position: Int, attempt: Int) -> Float {
        var random = RandomSource(seed: seed, purpose: "picture", index: UInt64(attempt))
        random.position = UInt64(position)
        return random.uniform()
    }
}
