import TesseraTensor

/// The probabilities of the next token after every stage of the sampling pipeline.
///
/// The order of stages is guidance, allowed tokens, temperature, top-k, top-p, min-p. The allowed
/// range comes after guidance, because mixing two masked logits (−∞ − −∞) gives no number.
public struct TokenDistribution: Sendable {
    /// The first allowed token; `probabilities[0]` is its probability.
    public let firstToken: Int
    /// Probabilities of the allowed tokens, summing to 1.
    public private(set) var probabilities: [Float]

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
        probabilities = Array(logits[allowed])
        if let withoutCaption, settings.guidance != 1 {
            guide(awayFrom: withoutCaption[allowed], settings.guidance)
        }
        guard settings.temperature > 0 else {
            keepTheMostLikely()
            return
        }
        probabilities.formProbabilities(temperature: settings.temperature)
        if settings.topK > 0 || settings.topP < 1 || settings.minP > 0 { truncate(settings) }
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

    private mutating func guide(awayFrom null: ArraySlice<Float>, _ guidance: Float) {
        for (index, null) in null.enumerated() {
            probabilities[index] = null + guidance * (probabilities[index] - null)
        }
    }

    private mutating func keepTheMostLikely() {
        let best = probabilities.indices.max { probabilities[$0] < probabilities[$1] } ?? 0
        for index in probabilities.indices { probabilities[index] = index == best ? 1 : 0 }
    }

    /// Top-k, top-p and min-p, renormalised once at the end.
    private mutating func truncate(_ settings: SamplingSettings) {
        let ranking = ranking(settings)
        for index in probabilities.indices { probabilities[index] = 0 }
        var (kept, mass): (Int, Float) = (0, 0)
        for token in ranking where kept == 0 || mass < settings.topP {
            probabilities[token.index] = token.probability
            mass += token.probability
            kept += 1
        }
        for token in ranking.prefix(kept) { probabilities[token.index] /= mass }
    }

    /// The tokens that top-k and min-p keep, the most likely first, without most of those that
    /// top-p drops for sure.
    private func ranking(_ settings: SamplingSettings) -> ArraySlice<RankedToken> {
        let count = settings.topK > 0 ? min(settings.topK, probabilities.count) : Int.max
        let bound = max(
            settings.topK > 0 ? probability(ofRank: count) : 0,
            settings.minP * (probabilities.max() ?? 0), negligible(settings.topP))
        var ranking: [RankedToken] = []
        for (index, probability) in probabilities.enumerated() where probability >= bound {
            ranking.append(RankedToken(index: index, probability: probability))
        }
        return ranking.sorted().prefix(count)
    }

    /// The probability of the most likely token (1), the next (2) and so on.
    private func probability(ofRank rank: Int) -> Float {
        var best = PriorityQueue<Float>()
        for probability in probabilities.prefix(rank) { best.push(probability) }
        for probability in probabilities.dropFirst(rank) where probability > best.first ?? 0 {
            _ = best.pop()
            best.push(probability)
        }
        return best.first ?? 0
    }

    /// A probability below which no token belongs to the most likely ones that hold `share`: all
    /// below it hold at most half of what may be missing.
    private func negligible(_ share: Float) -> Float {
        (1 - share) / 2 / Float(probabilities.count)
    }
}

/// A token by its probability, the most likely first.
///
/// Ties keep the order of the vocabulary, so that the result is one and the same everywhere.
private struct RankedToken: Comparable {
    let index: Int
    let probability: Float

    static func < (a: Self, b: Self) -> Bool {
        a.probability != b.probability ? a.probability > b.probability : a.index < b.index
    }
}
