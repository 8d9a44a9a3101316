import Glibc

/// The probabilities of the next token after every stage of the sampling pipeline.
///
/// The order of stages is guidance, allowed tokens, temperature, top-k, top-p, min-p. The allowed
/// range comes after guidance, because mixing two masked logits (−∞ − −∞) gives no number.
public struct TokenDistribution: Sendable {
    /// The first allowed token; `probabilities[0]` is its probability.
    public let firstToken: Int
    /// Probabilities of the allowed tokens, summing to 1.
    public let probabilities: [Float]

    /// Runs the pipeline.
    ///
    /// - Parameters:
    ///   - logits: predictions with the caption, one per token of the vocabulary.
    ///   - withoutCaption: predictions without it, or nil when there is no guidance.
    ///   - allowed: the tokens that the structure of the sequence permits here.
    /// - Precondition: `allowed` is not empty and lies inside the vocabulary.
    public init(
        logits: [Float], withoutCaption: [Float]? = nil, allowed: Range<Int>,
        _ settings: SamplingSettings
    ) {
        precondition(
            !allowed.isEmpty && allowed.upperBound <= logits.count,
            "allowed tokens \(allowed) of a vocabulary of \(logits.count)")
        firstToken = allowed.lowerBound
        var scores = Array(logits[allowed])
        if let withoutCaption, settings.guidance != 1 {
            for (i, token) in allowed.enumerated() {
                let null = withoutCaption[token]
                scores[i] = null + settings.guidance * (scores[i] - null)
            }
        }
        guard settings.temperature > 0 else {
            probabilities = Self.certainty(of: scores)
            return
        }
        probabilities = Self.truncated(
            Self.softmax(scores.map { $0 / settings.temperature }), settings)
    }

    /// The token at `draw` on the cumulative probability, `draw` in [0, 1).
    public func token(at draw: Float) -> Int32 {
        var sum: Float = 0
        for (index, probability) in probabilities.enumerated() where probability > 0 {
            sum += probability
            if draw < sum { return Int32(firstToken + index) }
        }
        let last = probabilities.lastIndex { $0 > 0 } ?? 0
        return Int32(firstToken + last)
    }

    private static func certainty(of scores: [Float]) -> [Float] {
        let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
        return scores.indices.map { $0 == best ? 1 : 0 }
    }

    private static func softmax(_ scores: [Float]) -> [Float] {
        let largest = scores.max() ?? 0
        return normalized(scores.map { exp($0 - largest) })
    }

    private static func normalized(_ weights: [Float]) -> [Float] {
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    /// Top-k, top-p and min-p, renormalised once at the end.
    private static func truncated(_ probabilities: [Float], _ settings: SamplingSettings) -> [Float]
    {
        let truncates = settings.topK > 0 || settings.topP < 1 || settings.minP > 0
        guard truncates else { return probabilities }
        // Ties keep the order of the vocabulary, so that the result is one and the same everywhere.
        let order = probabilities.indices.sorted {
            (probabilities[$0], $1) > (probabilities[$1], $0)
        }
        var kept = [Float](repeating: 0, count: probabilities.count)
        var mass: Float = 0
        let floor = settings.minP * (order.first.map { probabilities[$0] } ?? 0)
        for (rank, index) in order.enumerated() {
            if settings.topK > 0, rank >= settings.topK { break }
            if rank > 0, mass >= settings.topP || probabilities[index] < floor { break }
            kept[index] = probabilities[index]
            mass += probabilities[index]
        }
        return normalized(kept)
    }
}
