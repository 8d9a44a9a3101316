/// What a share of replayed text keeps of the language, and what it costs in pictures.
struct ReplayTrade {
    /// Differences of the image loss up to this share of it count as little.
    private static let marginShare = 0.02

    private let share: Float
    /// By how much the loss of general text grows without replay.
    private let loss: Estimate
    /// How much of that the share saves.
    private let saved: Estimate
    /// By how much the image loss grows with it.
    private let price: Estimate
    /// Growth of the image loss that counts as little.
    private let margin: Double

    init(_ point: TextReplay.Point, without: TextReplay.Point) {
        share = point.share
        loss = Estimate(of: zip(without.text, without.before).map { $0 - $1 })
        saved = Estimate(of: zip(without.text, point.text).map { $0 - $1 })
        price = Estimate(of: zip(point.image, without.image).map { $0 - $1 })
        margin = Self.marginShare * Estimate(of: without.image).mean
    }

    /// What is saved beyond the price, by which shares are compared.
    var gain: Double { saved.mean - price.mean }

    /// What was measured, as a clause.
    var numbers: String {
        "without replay the loss of general text changes by \(NumberText.signed(loss)) nats; a "
            + "share of \(NumberText.percent(Double(share))) saves \(NumberText.of(saved)) and "
            + "changes the image loss by \(NumberText.signed(price))"
    }

    /// What the numbers say where there are enough seeds.
    var verdict: Verdict {
        let sentence = numbers.prefix(1).uppercased() + numbers.dropFirst()
        guard loss.interval.lowerBound > 0 else {
            return Verdict(.refused, "\(sentence): nothing is forgotten, so nothing can be kept.")
        }
        let (outcome, conclusion) = conclusion
        return Verdict(
            outcome,
            "\(sentence) (most is half of the loss, little is \(NumberText.fixed(margin)) nats "
                + "per code): \(conclusion).")
    }

    private var conclusion: (Verdict.Outcome, String) {
        let half = loss.mean / 2
        if saved.interval.lowerBound > half, price.interval.upperBound <= margin {
            return (.holds, "it keeps most at little cost")
        }
        if saved.interval.upperBound <= half || price.interval.lowerBound > margin {
            return (.doesNotHold, "it keeps too little or costs too much")
        }
        return (.notEnoughSeeds, "the intervals do not decide")
    }
}
