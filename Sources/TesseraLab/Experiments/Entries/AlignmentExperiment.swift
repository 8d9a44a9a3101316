extension Experiment {
    /// E5: contrastive alignment of image codes with words.
    static let alignment = Experiment(
        identifier: "e5",
        title: "Alignment of image codes with words",
        claim: """
            Image codes carry no meaning that words have: aligning their embeddings with those of \
            captions goes as far with random text embeddings as with pre-trained ones.
            """,
        method: """
            Pictures and captions are bags of codes and of word pieces; embeddings of codes are \
            trained until a picture finds its caption among others. Controls: random text \
            embeddings, text embeddings that learn too, captions of other pictures. Held-out loss \
            against the step with the line of chance, retrieval scores, and the nearest words of \
            frequent codes.
            """,
        trials: { $0.alignments },
        conclude: { AlignmentFindings($0).findings })
}

extension Study {
    /// All controls, once for each seed.
    var alignments: [Trial] {
        seeds.map { seed in
            Trial(
                variant: AlignmentFindings.variant, seed: seed,
                work: .aligning(
                    AligningWork(
                        pictures: pictures, tokenizer: tokenizer, languageModel: languageModel,
                        count: extent.pictureLimit / 2, steps: max(2, extent.ablationSteps))))
        }
    }
}

/// Reads E5's numbers.
struct AlignmentFindings {
    static let variant = "alignment"
    /// Differences up to this share of the loss of chance count as none.
    static let marginShare = 0.02

    private let evidence: Evidence

    init(_ evidence: Evidence) { self.evidence = evidence }

    var findings: Findings {
        let results = evidence.results(of: Self.variant)
        guard !results.isEmpty else { return Findings(verdict: .unfinished) }
        return Findings(
            verdict: Self.verdict(
                pretrained: last(.pretrained), random: last(.random), chance: chance),
            figures: [curves], tables: [table] + (results.first?.result.tables ?? []))
    }

    /// Holds where both last losses are within the margin of each other.
    ///
    /// - Parameters: the last held-out losses, a value a seed, and the loss of chance.
    static func verdict(pretrained: [Double], random: [Double], chance: Double) -> Verdict {
        guard !pretrained.isEmpty, pretrained.count == random.count else { return .unfinished }
        let gap = Estimate(of: zip(random, pretrained).map { $0 - $1 })
        let numbers =
            "the held-out loss ends at \(NumberText.of(Estimate(of: pretrained))) nats with "
            + "pre-trained text embeddings, chance being \(NumberText.fixed(chance)); with random "
            + "ones it is higher by \(NumberText.signed(gap))"
        if let few = VerdictRules.tooFew(random.count, numbers) { return few }
        let sentence = numbers.prefix(1).uppercased() + numbers.dropFirst()
        let margin = marginShare * chance
        let limit = "(margin ±\(NumberText.fixed(margin)))"
        switch VerdictRules.position(of: gap, margin: margin) {
        case .within:
            return Verdict(.holds, "\(sentence) \(limit): what words mean plays no part.")
        case .above:
            return Verdict(.doesNotHold, "\(sentence) \(limit): pre-trained embeddings help.")
        case .below:
            return Verdict(.doesNotHold, "\(sentence) \(limit): random embeddings do better.")
        case .open:
            return Verdict(.notEnoughSeeds, "\(sentence) \(limit): the interval crosses it.")
        }
    }

    private func courses(_ control: AlignmentControl) -> [MetricCourse] {
        evidence.results(of: Self.variant).map {
            MetricCourse($0.result, .alignmentLoss, arm: control.rawValue)
        }
    }

    private func last(_ control: AlignmentControl) -> [Double] {
        courses(control).compactMap(\.values.last)
    }

    private func values(_ name: MetricName, _ control: AlignmentControl) -> [Double] {
        evidence.results(of: Self.variant).compactMap { _, result in
            result.metrics.first { $0.name == name && $0.arm == control.rawValue }
                .map { Double($0.value) }
        }
    }

    private var chance: Double { values(.alignmentChance, .pretrained).first ?? .nan }

    private var curves: Figure {
        let series = AlignmentControl.allCases.enumerated().map { index, control in
            PlotFigure.Series(
                control.rawValue, style: .other(index),
                points: PairedFigures.points(of: courses(control)))
        }
        return Figure(
            identifier: "e5-loss", title: "Held-out contrastive loss",
            caption:
                "On right pairs, whatever was trained on; bands are 95 % intervals over seeds.",
            content: .plot(
                PlotFigure(
                    x: .init("step"), y: .init("nats"), series: series,
                    references: [.init("chance", chance)])))
    }

    private var table: ResultTable {
        let names: [(String, MetricName)] = [
            ("loss at the end, nats", .alignmentLoss),
            ("caption found first", .captionRecall(1)), ("caption among five", .captionRecall(5)),
            ("picture found first", .pictureRecall(1)), ("picture among five", .pictureRecall(5)),
        ]
        return ResultTable(
            caption: "Retrieval among held-out pairs; chance is the share of blind choice.",
            columns: [""] + AlignmentControl.allCases.map(\.rawValue) + ["chance"],
            rows: names.map { title, name in
                [title]
                    + AlignmentControl.allCases.map { control in
                        let values = name == .alignmentLoss ? last(control) : values(name, control)
                        return values.isEmpty ? "–" : NumberText.of(Estimate(of: values))
                    } + [chanceText(of: name)]
            })
    }

    private func chanceText(of name: MetricName) -> String {
        if name == .alignmentLoss { return NumberText.fixed(chance) }
        let isFirst = name == .captionRecall(1) || name == .pictureRecall(1)
        return values(.chanceRecall(isFirst ? 1 : 5), .pretrained).first
            .map { NumberText.fixed($0) } ?? ""
    }
}
