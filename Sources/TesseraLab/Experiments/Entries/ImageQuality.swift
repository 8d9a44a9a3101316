extension Experiment {
    /// E2: the pictures of both starts.
    static let imageQuality = Experiment(
        identifier: "e2",
        title: "Quality of pictures from both starts",
        claim: "Both starts end with pictures of the same quality.",
        method: """
            The twins draw the same held-out captions with the same random numbers. Each set is \
            compared with real pictures by the Fréchet and the kernel distance on features of the \
            lab's own image tokenizer, named FD-tok and KD-tok: they are no FID and compare sets \
            within this study only. FID and CLIP scores stand beside them where the weights of \
            Inception and CLIP are supplied. On the built-in scenes a small classifier reads the \
            pictures: the share of things, colors, numbers, places and skies that captions ask \
            for and that it sees, beside what it sees on the real pictures and what chance gives.
            """,
        trials: { $0.twins + $0.drawings(guidance: Study.comparedScale) },
        conclude: { ImageQuality($0).findings })
}

/// Reads E2's numbers.
struct ImageQuality {
    private let evidence: Evidence
    private let variant = Study.drawingVariant(Study.comparedScale)

    /// Differences up to this share of the random start's FD-tok count as none.
    static let marginShare = 0.1

    init(_ evidence: Evidence) { self.evidence = evidence }

    var findings: Findings {
        let frechet = values(.frechetDistance)
        guard !frechet.random.isEmpty else { return Findings(verdict: .unfinished) }
        return Findings(
            verdict: Self.verdict(
                pretrained: frechet.pretrained, random: frechet.random,
                textGapsAtStart: evidence.knowledgeOfText.atStart),
            figures: [bars] + attributeFigure + [sheet],
            tables: [table] + juryTable + attributeTable,
            remarks: remarks)
    }

    /// Holds where the difference of FD-tok lies within the margin.
    static func verdict(
        pretrained: [Double], random: [Double], textGapsAtStart: [Double]
    ) -> Verdict {
        if let refusal = VerdictRules.refusal(textGapsAtStart: textGapsAtStart) {
            return refusal
        }
        guard !random.isEmpty, random.count == pretrained.count else { return .unfinished }
        let gap = Estimate(of: zip(random, pretrained).map { $0 - $1 })
        let numbers =
            "FD-tok of the random start minus that of the pre-trained one is "
            + "\(NumberText.signed(gap)), on a level of "
            + NumberText.plain(Estimate(of: random).mean)
        if let few = VerdictRules.tooFew(random.count, numbers) { return few }
        let margin = marginShare * Estimate(of: random).mean
        let limit = "(margin ±\(NumberText.fixed(margin)))"
        switch VerdictRules.position(of: gap, margin: margin) {
        case .within: return Verdict(.holds, "\(numbers) \(limit): the pictures are as good.")
        case .above:
            return Verdict(.doesNotHold, "\(numbers) \(limit): the pre-trained start's are better.")
        case .below:
            return Verdict(.doesNotHold, "\(numbers) \(limit): the random start's are better.")
        case .open:
            return Verdict(.notEnoughSeeds, "\(numbers) \(limit): the interval crosses the margin.")
        }
    }

    private func values(_ name: MetricName) -> (pretrained: [Double], random: [Double]) {
        (
            evidence.last(name, of: .pretrained, in: variant),
            evidence.last(name, of: .random, in: variant)
        )
    }

    private static let names: [(title: String, name: MetricName)] = [
        ("FD-tok", .frechetDistance), ("KD-tok", .kernelDistance),
    ]

    private var bars: Figure {
        func point(_ values: [Double]) -> PlotFigure.Point? {
            guard !values.isEmpty else { return nil }
            let estimate = Estimate(of: values)
            return .init(x: 0, y: estimate.mean, halfWidth: estimate.halfWidth)
        }
        let distances = Self.names.map { values($0.name) }
        return Figure(
            identifier: "e2-distance", title: "Distance from real pictures",
            caption: "Less is better; whiskers are 95 % intervals over seeds.",
            content: .bars(
                BarFigure(
                    axis: "distance on the tokenizer's features",
                    groups: Self.names.map(\.title),
                    series: [
                        .init(
                            "pre-trained", style: .pretrained,
                            values: distances.map { point($0.pretrained) }),
                        .init("random", style: .random, values: distances.map { point($0.random) }),
                    ])))
    }

    private var sheet: Figure {
        let pictures = evidence.results(of: variant).first?.result.pictures ?? []
        return Figure(
            identifier: "e2-pictures", title: "The same captions and random numbers",
            caption: "Seed 1: real pictures above, then the pre-trained and the random start.",
            content: .pictures(PictureSheet(pictures)))
    }

    private var table: ResultTable {
        ResultTable(
            caption: "Distances of \(evidence.study.extent.drawnPictures) drawn pictures from as "
                + "many real ones.",
            columns: ["", "pre-trained", "random", "random − pre-trained"],
            rows: Self.names.map { title, name in
                let (pretrained, random) = values(name)
                return [
                    title, NumberText.of(Estimate(of: pretrained)),
                    NumberText.of(Estimate(of: random)),
                    NumberText.signed(Estimate(of: zip(random, pretrained).map { $0 - $1 })),
                ]
            })
    }

    // MARK: Networks of others

    /// FID and CLIP score, where a person brought the weights along.
    private var juryTable: [ResultTable] {
        guard let judges = evidence.study.judges else { return [] }
        let rows = [("FID", MetricName.inceptionDistance), ("CLIP score", .clipScore)].compactMap {
            title, name in juryRow(title, name)
        }
        guard !rows.isEmpty else { return [] }
        return [
            ResultTable(
                caption: "\(judges.sentence), of \(evidence.study.extent.drawnPictures) pictures "
                    + "and as many real ones. FID is the larger the fewer pictures there are.",
                columns: [
                    "", "pre-trained", "random", "random − pre-trained", "real pictures",
                    "reconstructions",
                ],
                rows: rows)
        ]
    }

    /// nil where nothing was judged.
    private func juryRow(_ title: String, _ name: MetricName) -> [String]? {
        let (pretrained, random) = values(name)
        guard !pretrained.isEmpty, pretrained.count == random.count else { return nil }
        let reality = [AttributeArm.real, AttributeArm.reconstructed].map { arm in
            let values = evidence.last(name, ofArm: arm, in: variant)
            return values.isEmpty ? "–" : NumberText.of(Estimate(of: values))
        }
        return [
            title, NumberText.of(Estimate(of: pretrained)), NumberText.of(Estimate(of: random)),
            NumberText.signed(Estimate(of: zip(random, pretrained).map { $0 - $1 })),
        ] + reality
    }

    // MARK: Attributes

    private static let attributes = AttributeMatches.Attribute.allCases

    private var isJudged: Bool {
        !evidence.last(.attribute(.shape), of: .pretrained, in: variant).isEmpty
    }

    private func accuracy(
        _ attribute: AttributeMatches.Attribute, _ arm: StartConfiguration.Arm
    ) -> Estimate? {
        let values = evidence.last(.attribute(attribute), of: arm, in: variant)
        return values.isEmpty ? nil : Estimate(of: values.map { $0 * 100 })
    }

    private var attributeFigure: [Figure] {
        guard isJudged else { return [] }
        let series = StartConfiguration.Arm.allCases.map { arm in
            BarFigure.Series(
                arm.rawValue, style: FigureStyle(arm),
                values: Self.attributes.map { attribute in
                    accuracy(attribute, arm).map {
                        .init(x: 0, y: $0.mean, halfWidth: $0.halfWidth)
                    }
                })
        }
        let bars = BarFigure(
            axis: "% of what captions ask for", groups: Self.attributes.map(\.rawValue),
            series: series)
        return [
            Figure(
                identifier: "e2-attributes", title: "What the classifier sees on drawn pictures",
                caption: "More is better; whiskers are 95 % intervals over seeds.",
                content: .bars(bars))
        ]
    }

    private var attributeTable: [ResultTable] {
        guard isJudged else { return [] }
        func percent(_ name: MetricName, _ arm: String) -> String {
            let values = evidence.last(name, ofArm: arm, in: variant)
            return values.isEmpty ? "–" : NumberText.fixed(Estimate(of: values).mean * 100, 1)
        }
        return [
            ResultTable(
                caption: "Attributes that the classifier sees, in % of those asked for. It never "
                    + "learned from these captions: the real pictures show its own accuracy, "
                    + "chance is a start's pictures under the captions of others.",
                columns: [
                    "", "pre-trained", "random", "real pictures", "reconstructions", "chance",
                ],
                rows: Self.attributes.map { attribute in
                    let cells = StartConfiguration.Arm.allCases.map { arm in
                        accuracy(attribute, arm).map(NumberText.of) ?? "–"
                    }
                    return [attribute.rawValue] + cells + [
                        percent(.attribute(attribute), AttributeArm.real),
                        percent(.attribute(attribute), AttributeArm.reconstructed),
                        percent(
                            .chanceOfAttribute(attribute), StartConfiguration.Arm.random.rawValue),
                    ]
                })
        ]
    }

    private var remarks: [String] {
        let distances =
            "FD-tok and KD-tok are no FID. FID and CLIP scores take weights that do not come along: "
            + "name yours with `tessera experiment run e2 --inception FILE --clip DIR`."
        let attributes =
            "Attributes were not read: that takes the built-in scenes, whose attributes are known, "
            + "and the classifier that `make attributes` trains. For other pictures the distances "
            + "are the only measure here."
        return (juryTable.isEmpty ? [distances] : []) + (isJudged ? [] : [attributes])
    }
}
