extension Experiment {
    /// E3: the loss of words and of image codes, apart.
    static let lossByModality = Experiment(
        identifier: "e3",
        title: "Loss by modality",
        claim: """
            Pre-training on text helps with the words of captions at first and with image tokens \
            never: the image loss of both starts is the same throughout, and the text loss becomes \
            the same.
            """,
        method: """
            The same twins as in E1; the held-out loss of words and of image codes is drawn apart, \
            each with its paired difference. Since image tokens outnumber words, only the split \
            shows what a start knows of words. How many image tokens stand for each text token is \
            printed; shorter captions (`--caption-limit`) and an image tokenizer with more codes a \
            picture (`--tokenizer`) bring it near the paper's 30 : 1.
            """,
        trials: { $0.twins },
        conclude: { LossByModality($0).findings })
}

/// Reads E3's numbers.
struct LossByModality {
    private let text: PairedCourses
    private let image: PairedCourses
    private let generalText: PairedCourses
    /// Image tokens for each text token; nil where it is not known.
    private let ratio: Double?
    private let captionLimit: Int
    private let leak: PairedCourses
    private let references: [MetricName: [PlotFigure.Reference]]

    /// Differences up to this share of the random start's last loss count as none.
    static let marginShare = 0.01

    init(_ evidence: Evidence) {
        self.init(
            text: evidence.pairs(.validationText, in: "twins"),
            image: evidence.pairs(.validationImage, in: "twins"),
            generalText: evidence.knowledgeOfText,
            ratio: evidence.last(.imageTextRatio, of: .pretrained, in: "twins").first,
            captionLimit: evidence.study.captionLimit,
            leak: evidence.pairs(.modalityLeak, in: "twins"),
            references: [
                .lossText: evidence.references(of: .lossText, in: "twins"),
                .lossImage: evidence.references(of: .lossImage, in: "twins"),
            ])
    }

    init(
        text: PairedCourses, image: PairedCourses, generalText: PairedCourses, ratio: Double?,
        captionLimit: Int,
        leak: PairedCourses = .init(pretrained: [], random: []),
        references: [MetricName: [PlotFigure.Reference]] = [:]
    ) {
        self.leak = leak
        self.references = references
        self.text = text
        self.image = image
        self.generalText = generalText
        self.ratio = ratio
        self.captionLimit = captionLimit
    }

    var findings: Findings {
        guard !text.isEmpty, !image.isEmpty else { return Findings(verdict: .unfinished) }
        return Findings(
            verdict: verdict,
            figures: figures(image, "image", .lossImage, unit: "nats per image code")
                + figures(text, "text", .lossText, unit: "nats per text token") + leakFigure,
            tables: [
                PairedFigures.table(image, caption: "Held-out loss of image codes, by seed."),
                PairedFigures.table(text, caption: "Held-out loss of text tokens, by seed."),
            ], remarks: remarks)
    }

    private func figures(
        _ pairs: PairedCourses, _ name: String, _ metric: MetricName, unit: String
    ) -> [Figure] {
        [
            PairedFigures.losses(
                pairs, identifier: "e3-\(name)", title: "Held-out \(name) loss", unit: unit,
                references: references[metric] ?? []),
            PairedFigures.gap(
                pairs, identifier: "e3-\(name)-gap",
                title: "Random minus pre-trained, \(name) tokens", unit: unit,
                margin: margin(pairs)),
        ]
    }

    private var leakFigure: [Figure] {
        guard !leak.isEmpty else { return [] }
        return [
            PairedFigures.losses(
                leak, identifier: "e3-leak", title: "Probability of the wrong modality",
                unit: "probability")
        ]
    }

    private var remarks: [String] {
        guard let ratio else { return [] }
        return [
            "In these rows \(NumberText.plain(ratio)) image tokens stand for each text token, "
                + "markers included; with captions of at most \(captionLimit) word pieces. "
                + "The paper had about 30. Shorter captions (`--caption-limit 4`) and an image "
                + "tokenizer with more codes a picture (`tessera train tokenizer --set "
                + "tokenizer.side=128` makes 16×16) come near it."
        ]
    }

    private func margin(_ pairs: PairedCourses) -> Double {
        Self.marginShare * Estimate(of: pairs.random.compactMap(\.last)).mean
    }

    /// Holds where the image difference lies within the margin at every examined step after the
    /// first, and the text difference at the end.
    var verdict: Verdict {
        guard !text.isEmpty, !image.isEmpty else { return .unfinished }
        if let refusal = VerdictRules.refusal(textGapsAtStart: generalText.atStart) {
            return refusal
        }
        if let few = VerdictRules.tooFew(min(text.seeds, image.seeds), numbers) { return few }
        let (outcome, conclusion) = conclusion
        return Verdict(
            outcome,
            numbers.prefix(1).uppercased() + numbers.dropFirst()
                + " (margins ±\(NumberText.fixed(margin(image))) and "
                + "±\(NumberText.fixed(margin(text)))): \(conclusion).")
    }

    /// What was measured, as a clause.
    private var numbers: String {
        let (atStart, atEnd) = (Estimate(of: text.atStart), Estimate(of: text.atEnd))
        let largest = largestImageGap
        return
            "random minus pre-trained is \(NumberText.signed(atStart)) nats per text token before "
            + "the first step and \(NumberText.signed(atEnd)) at the end; for image codes it is at "
            + "most \(NumberText.signed(largest.gap)), at "
            + "\(NumberText.tokens(largest.tokens)) tokens"
    }

    private var conclusion: (Verdict.Outcome, String) {
        let positions = [
            VerdictRules.position(of: largestImageGap.gap, margin: margin(image)),
            VerdictRules.position(of: Estimate(of: text.atEnd), margin: margin(text)),
        ]
        if positions.allSatisfy({ $0 == .within }) {
            return (.holds, "words alone gained, and only at first")
        }
        if positions.allSatisfy({ $0 == .within || $0 == .open }) {
            return (.notEnoughSeeds, "an interval crosses its margin")
        }
        let differ = positions.map { $0 == .above || $0 == .below }
        if differ == [true, true] { return (.doesNotHold, "both differ") }
        return (
            .doesNotHold,
            differ[0] ? "image codes differ too" : "the text difference stays"
        )
    }

    /// The image difference of largest mean after the first step.
    private var largestImageGap: (gap: Estimate, tokens: Double) {
        let gaps = Array(zip(image.gaps, image.tokens))
        let later = gaps.count > 1 ? Array(gaps.dropFirst()) : gaps
        return later.max { abs($0.0.mean) < abs($1.0.mean) } ?? gaps[0]
    }
}
