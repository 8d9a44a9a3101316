public import TesseraModels

/// How the next token is to be chosen.
public struct SamplingStep: Sendable, Equatable {
    /// Why this token and no other.
    public enum Rule: Sendable, Equatable {
        /// By the random number of a picture of the seed.
        case draw(attempt: Int)
        /// A person's choice.
        case force(Int32)
        /// What stood here before.
        case keep(Int32)
    }

    /// Why this token and no other.
    public var rule: Rule
    /// How tokens are drawn.
    public var settings: SamplingSettings

    /// Creates a step.
    public init(_ rule: Rule, _ settings: SamplingSettings) {
        self.rule = rule
        self.settings = settings
    }

    /// The step that chose a token.
    init(_ token: SampledToken) {
        settings = token.settings
        rule =
            switch token.choice {
            case .drawn(let attempt): .draw(attempt: attempt)
            case .forced: .force(token.token)
            case .kept: .keep(token.token)
            }
    }

    /// The token, once its probabilities are known.
    func token(at position: Int, of plan: SamplingPlan, in stages: SamplingStages) -> SampledToken {
        switch rule {
        case .force(let token):
            return SampledToken(token, .forced, draw: nil, settings: settings, in: stages)
        case .keep(let token):
            return SampledToken(token, .kept, draw: nil, settings: settings, in: stages)
        case .draw(let attempt):
            let draw = plan.draw(position: position, attempt: attempt)
            return SampledToken(
                stages.token(at: draw), .drawn(attempt: attempt), draw: draw, settings: settings,
                in: stages)
        }
    }
}
