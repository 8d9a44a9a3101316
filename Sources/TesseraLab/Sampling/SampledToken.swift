public import TesseraModels

/// One token of a sample: how it was chosen, and what the model thought of it.
public struct SampledToken: Sendable, Codable, Equatable {
    /// Why this token stands here.
    public enum Choice: Sendable, Codable, Equatable {
        /// A random number chose it, that of the seed's so-manieth picture.
        case drawn(attempt: Int)
        /// A person chose it.
        case forced
        /// It stayed where it was while tokens before it changed.
        case kept
    }

    /// The token.
    public var token: Int32
    /// Why it stands here.
    public var choice: Choice
    /// How it was drawn.
    public var settings: SamplingSettings
    /// The random number on the cumulative probability, 0…1; nil when none was used.
    public var draw: Float?
    /// Its probability at the end of the pipeline; 0 when the pipeline had removed it.
    public var probability: Float
    /// −ln of its guided probability, in nats.
    public var surprisal: Float
    /// Entropy of the guided predictions, in nats.
    public var entropy: Float
    /// Its place among the guided predictions, from 1.
    public var rank: Int

    /// Notes a token with what the pipeline says of it.
    ///
    /// - Precondition: the token is among the allowed ones.
    public init(
        _ token: Int32, _ choice: Choice, draw: Float?, settings: SamplingSettings,
        in stages: SamplingStages
    ) {
        self.token = token
        self.choice = choice
        self.settings = settings
        self.draw = draw
        probability = stages.probabilities[Int(token) - stages.firstToken]
        surprisal = stages.surprisal(of: token)
        entropy = stages.entropy
        rank = stages.rank(of: token)
    }
}
