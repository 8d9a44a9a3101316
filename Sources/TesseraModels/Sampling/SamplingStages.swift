import Glibc

/// What every stage of the sampling pipeline did to the probabilities of one next token.
///
/// It states the same pipeline as ``TokenDistribution`` in pieces that a person can look at; the
/// probabilities at its end are that distribution's, bit for bit.
public struct SamplingStages: Sendable, Equatable {
    /// One stage.
    public struct Stage: Sendable, Equatable {
        /// The stages in their order.
        public enum Name: String, Sendable, CaseIterable {
            case mask, guidance, temperature, topK, topP, minP
        }

        /// Which one.
        public var name: Name
        /// Probability that it took away, or that it moved between tokens (guidance and
        /// temperature: the total variation distance), 0…1.
        public var mass: Float
        /// Tokens that are left after it.
        public var kept: Int
    }

    /// The first allowed token; index 0 of every list below.
    public let firstToken: Int
    /// Predictions with the caption, over the allowed tokens, summing to 1.
    public let conditional: [Float]
    /// Predictions without it; nil when there is no guidance.
    public let withoutCaption: [Float]?
    /// Predictions after guidance, before temperature.
    public let guided: [Float]
    /// Guided logits of the allowed tokens.
    public let scores: [Float]
    /// The end of the pipeline.
    public let distribution: TokenDistribution
    /// What each stage did, in order.
    public let stages: [Stage]
    /// Allowed tokens by their guided probability, most likely first, as indices from `firstToken`.
    public let order: [Int]

    /// Runs the pipeline.
    ///
    /// - Parameters: as for ``TokenDistribution``.
    public init(
        logits: [Float], withoutCaption null: [Float]? = nil, allowed: Range<Int>,
        _ settings: SamplingSettings
    ) {
        let distribution = TokenDistribution(
            logits: logits, withoutCaption: null, allowed: allowed, settings)
        firstToken = allowed.lowerBound
        self.distribution = distribution
        let own = Array(logits[allowed])
        conditional = Self.softmax(own)
        withoutCaption = null.map { Self.softmax(Array($0[allowed])) }
        let mixed = null.flatMap { Self.mixed(own, Array($0[allowed]), settings.guidance) }
        scores = mixed ?? own
        guided = mixed.map(Self.softmax) ?? conditional
        order = Self.descending(guided)
        let heated =
            settings.temperature > 0
            ? Self.softmax(scores.map { $0 / settings.temperature }) : distribution.probabilities
        stages =
            [
                Stage(
                    name: .mask, mass: Self.massOutside(allowed, of: logits), kept: allowed.count),
                Stage(
                    name: .guidance, mass: Self.moved(conditional, guided), kept: allowed.count),
                Stage(
                    name: .temperature, mass: Self.moved(guided, heated),
                    kept: heated.count { $0 > 0 }),
            ] + Self.cuts(heated, settings)
    }

    /// Probabilities at the end of the pipeline.
    public var probabilities: [Float] { distribution.probabilities }

    /// The token at `draw` on the cumulative probability, `draw` in [0, 1).
    public func token(at draw: Float) -> Int32 { distribution.token(at: draw) }

    /// Surprisal of an allowed token under the guided predictions, in nats.
    public func surprisal(of token: Int32) -> Float { -log(max(guided[index(token)], 1e-30)) }

    /// Entropy of the guided predictions, in nats.
    public var entropy: Float {
        guided.reduce(0) { $0 - ($1 > 0 ? $1 * log($1) : 0) }
    }

    /// Place of an allowed token among the guided predictions, 1 for the most likely.
    public func rank(of token: Int32) -> Int {
        1 + (order.firstIndex(of: index(token)) ?? order.count)
    }

    /// Kullback–Leibler divergence of the guided predictions from those with the caption alone, in
    /// nats.
    public var guidanceDivergence: Float {
        zip(guided, conditional).reduce(0) { sum, pair in
            pair.0 > 0 ? sum + pair.0 * log(pair.0 / max(pair.1, 1e-30)) : sum
        }
    }

    private func index(_ token: Int32) -> Int {
        precondition(
            guided.indices.contains(Int(token) - firstToken),
            "token \(token) is not among \(guided.count) allowed from \(firstToken) on")
        return Int(token) - firstToken
    }
}

extension SamplingStages {
    /// Logits beyond those without the caption; nil where guidance changes nothing.
    private static func mixed(_ own: [Float], _ null: [Float], _ guidance: Float) -> [Float]? {
        guidance == 1 ? nil : zip(own, null).map { $1 + guidance * ($0 - $1) }
    }

    /// Top-k, top-p and min-p, each with the probability that it took from what the one before left.
    private static func cuts(_ probabilities: [Float], _ settings: SamplingSettings) -> [Stage] {
        let order = descending(probabilities)
        let isPlain = settings.temperature == 0
        let afterK =
            settings.topK > 0 && !isPlain ? min(settings.topK, order.count) : order.count
        let afterP = isPlain ? afterK : nucleus(order, probabilities, upTo: afterK, settings.topP)
        let floor = settings.minP * (order.first.map { probabilities[$0] } ?? 0)
        let afterMin =
            isPlain
            ? afterP
            : (order.prefix(afterP).firstIndex { probabilities[$0] < floor } ?? afterP)
        var last = order.count
        return zip([Stage.Name.topK, .topP, .minP], [afterK, afterP, max(1, afterMin)]).map {
            name, kept in
            let mass = order[kept..<last].reduce(0) { $0 + probabilities[$1] }
            last = kept
            return Stage(
                name: name, mass: mass, kept: order.prefix(kept).count { probabilities[$0] > 0 })
        }
    }

    /// The smallest number of most likely tokens that hold the share, at least one.
    private static func nucleus(
        _ order: [Int], _ probabilities: [Float], upTo limit: Int, _ share: Float
    ) -> Int {
        var mass: Float = 0
        for (rank, index) in order.prefix(limit).enumerated() {
            if rank > 0, mass >= share { return rank }
            mass += probabilities[index]
        }
        return limit
    }

    /// Ties keep the order of the vocabulary, as in the sampler.
    private static func descending(_ values: [Float]) -> [Int] {
        values.indices.sorted { (values[$0], $1) > (values[$1], $0) }
    }

    private static func softmax(_ scores: [Float]) -> [Float] {
        let largest = scores.max() ?? 0
        let weights = scores.map { exp($0 - largest) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    private static func massOutside(_ allowed: Range<Int>, of logits: [Float]) -> Float {
        let largest = logits.max() ?? 0
        var (inside, outside) = (0.0, 0.0)
        for (token, logit) in logits.enumerated() {
            let weight = Double(exp(logit - largest))
            if allowed.contains(token) { inside += weight } else { outside += weight }
        }
        return Float(outside / (inside + outside))
    }

    /// Total variation distance.
    private static func moved(_ from: [Float], _ to: [Float]) -> Float {
        zip(from, to).reduce(0) { $0 + abs($1.0 - $1.1) } / 2
    }
}

extension TokenDistribution: Equatable {
    /// Whether both give every token the same probability.
    public static func == (a: Self, b: Self) -> Bool {
        a.firstToken == b.firstToken && a.probabilities == b.probabilities
    }
}
