/// What an experiment's own numbers say about its claim, in a sentence.
public struct Verdict: Sendable, Codable, Equatable {
    /// The sorts of answers.
    public enum Outcome: String, Sendable, Codable {
        /// The numbers of this study bear the claim out.
        case holds
        /// The numbers of this study speak against the claim.
        case doesNotHold = "does not hold here"
        /// The numbers leave it open.
        case notEnoughSeeds = "not enough seeds"
        /// The comparison means nothing, because its premise is missing.
        case refused = "no verdict"
        /// Trials are missing.
        case unfinished = "not finished"
    }

    /// The answer.
    public let outcome: Outcome
    /// The sentence, with its numbers.
    public let sentence: String

    /// Creates a verdict.
    public init(_ outcome: Outcome, _ sentence: String) {
        self.outcome = outcome
        self.sentence = sentence
    }

    /// What is said while nothing is known yet.
    static let unfinished = Verdict(.unfinished, "The trials of this experiment are not done yet.")
}

/// Rules that all verdicts share.
enum VerdictRules {
    /// Fewer seeds give no verdict.
    static let fewestSeeds = 3
    /// A pre-trained start that is not better by this much at text, in nats per token, is none.
    static let clearAdvantage = 0.05

    /// Refuses where the pre-trained start does not know text better than the random one.
    ///
    /// - Parameter gaps: loss of general text of the random start minus that of the pre-trained
    ///   one before the first step, one a seed.
    /// - Returns: nil where the premise holds.
    static func refusal(textGapsAtStart gaps: [Double]) -> Verdict? {
        guard !gaps.isEmpty else { return .unfinished }
        let estimate = Estimate(of: gaps)
        guard estimate.interval.lowerBound <= clearAdvantage else { return nil }
        return Verdict(
            .refused,
            "Before the first step the pre-trained start's loss of general text is lower by "
                + "\(NumberText.signed(estimate)) nats only, which is no clear advantage: "
                + "it is not a pre-trained start, and comparing it with a random one says nothing.")
    }

    /// Where a mean lies against a margin, as far as its interval tells.
    enum Position: Equatable { case within, above, below, open }

    /// Compares an interval with ± a margin.
    static func position(of estimate: Estimate, margin: Double) -> Position {
        let interval = estimate.interval
        if interval.lowerBound > margin { return .above }
        if interval.upperBound < -margin { return .below }
        return interval.lowerBound >= -margin && interval.upperBound <= margin ? .within : .open
    }

    /// What is said where the seeds are too few, nil where they are enough.
    static func tooFew(_ seeds: Int, _ estimate: String) -> Verdict? {
        guard seeds < fewestSeeds else { return nil }
        let are = seeds == 1 ? "1 seed is" : "\(seeds) seeds are"
        return Verdict(
            .notEnoughSeeds,
            "\(are) too few for a verdict, which takes \(fewestSeeds); so far: \(estimate).")
    }
}
