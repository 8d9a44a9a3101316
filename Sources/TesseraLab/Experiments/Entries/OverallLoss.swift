extension Experiment {
    /// E1: the whole loss of both starts.
    static let overallLoss = Experiment(
        identifier: "e1",
        title: "Overall loss from both starts",
        claim: """
            A model that was trained on text before ends at the same loss over captions and image \
            tokens as one that starts from random weights.
            """,
        method: """
            Twins that differ in their old weights alone train on the same batches. The held-out \
            loss over all tokens is drawn against the tokens read; the paired difference of each \
            seed is drawn with its interval, and the gap counts as closed where it stays within \
            the margin.
            """,
        trials: { $0.twins },
        conclude: { OverallLoss($0).findings })
}

/// Reads E1's numbers.
struct OverallLoss {
    private let total: PairedCourses
    private let text: PairedCourses

    /// Differences up to this share of the random start's last loss count as none.
    static let marginShare = 0.01

    init(_ evidence: Evidence) {
        self.init(
            total: evidence.pairs(.heldOutTotal, in: "twins"),
            text: evidence.knowledgeOfText)
    }

    init(total: PairedCourses, text: PairedCourses) {
        self.total = total
        self.text = text
    }

    var findings: Findings {
        guard !total.isEmpty else { return Findings(verdict: .unfinished) }
        return Findings(
            verdict: verdict,
            figures: [
                PairedFigures.losses(
                    total, identifier: "e1-loss", title: "Held-out loss over all tokens",
                    unit: "nats per token"),
                PairedFigures.gap(
                    total, identifier: "e1-gap", title: "Random minus pre-trained, all tokens",
                    unit: "nats per token", margin: margin),
            ],
            tables: [PairedFigures.table(total, caption: "Held-out loss over all tokens, by seed.")]
        )
    }

    /// What counts as no difference, in nats per token.
    var margin: Double {
        let last = total.random.compactMap(\.last)
        return Self.marginShare * Estimate(of: last).mean
    }

    /// The claim is one of equality: it holds where the whole interval lies within the margin.
    var verdict: Verdict {
        guard !total.isEmpty else { return .unfinished }
        if let refusal = VerdictRules.refusal(textGapsAtStart: text.atStart) { return refusal }
        let end = Estimate(of: total.atEnd)
        let numbers =
            "after \(NumberText.tokens(total.tokens[total.tokens.count - 1])) tokens the random "
            + "start's loss minus the pre-trained one's is \(NumberText.signed(end)) nats per token"
        if let few = VerdictRules.tooFew(total.seeds, numbers) { return few }
        let limit = NumberText.fixed(margin)
        switch VerdictRules.position(of: end, margin: margin) {
        case .within:
            return Verdict(.holds, "\(Self.sentence(numbers)), within ±\(limit): \(closing)")
        case .above:
            return Verdict(
                .doesNotHold,
                "\(Self.sentence(numbers)), more than \(limit): the pre-trained start is still "
                    + "ahead at the end.")
        case .below:
            return Verdict(
                .doesNotHold,
                "\(Self.sentence(numbers)), beyond −\(limit): the random start ends ahead.")
        case .open:
            return Verdict(
                .notEnoughSeeds,
                "\(Self.sentence(numbers)): the interval crosses the margin of ±\(limit), so "
                    + "\(total.seeds) seeds do not decide.")
        }
    }

    private var closing: String {
        guard let closing = total.closing(within: margin) else {
            return "the starts end equal."
        }
        return closing.step == 0
            ? "there was no gap at any examined step."
            : "the gap closed at \(NumberText.tokens(closing.tokens)) tokens."
    }

    private static func sentence(_ text: String) -> String {
        text.prefix(1).uppercased() + text.dropFirst()
    }
}
