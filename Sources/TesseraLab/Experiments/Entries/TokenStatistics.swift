extension Experiment {
    /// Beyond the paper: image codes as a language.
    static let tokenStatistics = Experiment(
        identifier: "tokens",
        title: "Image codes beside words",
        claim: """
            Image codes are no language: single codes are less predictable than words, and known \
            codes tell less about the next one.
            """,
        method: """
            The codes of pictures and word pieces of general text cut to the same lengths are \
            counted: entropy of a token after none to three known ones, slope of frequency over \
            rank, type/token ratio, compression. Each seed counts other pictures and the paired \
            differences are compared.
            """,
        trials: { $0.counts },
        conclude: { TokenStatistics($0).findings })
}

extension Study {
    /// Token counts of disjoint parts of the pictures.
    var counts: [Trial] {
        parts.map { seed, range in
            Trial(
                variant: TokenStatistics.variant, seed: seed,
                work: .counting(
                    CountingWork(
                        pictures: pictures, text: text, tokenizer: tokenizer,
                        languageModel: languageModel, range: range)))
        }
    }
}

/// Reads token counts.
struct TokenStatistics {
    static let variant = "token counts"

    private let evidence: Evidence

    init(_ evidence: Evidence) { self.evidence = evidence }

    var findings: Findings {
        guard !values(.entropy(after: 0), .codes).isEmpty else {
            return Findings(verdict: .unfinished)
        }
        return Findings(
            verdict: Self.verdict(
                single: differences(.entropy(after: 0), .codes, .textLikeCodes),
                pair: differences(.entropy(after: 1), .codes, .textLikeCodes)),
            figures: [entropies(.codes, .textLikeCodes, identifier: "tokens-entropy")],
            tables: [table([.codes, .textLikeCodes])],
            remarks: [
                "Entropies after two and three known tokens fall with the amount of text: where "
                    + "most runs occur once, they say how little was counted."
            ])
    }

    /// Holds where codes are the less predictable, alone and after one known token.
    ///
    /// - Parameters: entropy of codes minus that of words, a value a seed.
    static func verdict(single: [Double], pair: [Double]) -> Verdict {
        guard !single.isEmpty, !pair.isEmpty else { return .unfinished }
        let (one, two) = (Estimate(of: single), Estimate(of: pair))
        let numbers =
            "a code's entropy minus a word's is \(NumberText.signed(one)) nats alone and "
            + "\(NumberText.signed(two)) after one known token"
        if let few = VerdictRules.tooFew(single.count, numbers) { return few }
        let sentence = numbers.prefix(1).uppercased() + numbers.dropFirst()
        let positions = [one, two].map { VerdictRules.position(of: $0, margin: 0) }
        if positions.allSatisfy({ $0 == .above }) {
            return Verdict(.holds, "\(sentence): codes are the less predictable in both.")
        }
        if positions.contains(.below) {
            return Verdict(.doesNotHold, "\(sentence): codes are more predictable somewhere.")
        }
        return Verdict(.notEnoughSeeds, "\(sentence): an interval crosses 0.")
    }

    // MARK: Shared with E6

    /// One statistic of one part, a value a seed.
    func values(_ name: MetricName, _ part: TokenCounts.Part) -> [Double] {
        evidence.results(of: Self.variant).compactMap { _, result in
            result.metrics.first { $0.name == name && $0.arm == part.rawValue }
                .map { Double($0.value) }
        }
    }

    /// The first part minus the second, a value a seed.
    func differences(
        _ name: MetricName, _ one: TokenCounts.Part, _ other: TokenCounts.Part
    ) -> [Double] {
        zip(values(name, one), values(name, other)).map { $0 - $1 }
    }

    /// Entropies after none to three known tokens, two parts side by side.
    func entropies(
        _ one: TokenCounts.Part, _ other: TokenCounts.Part, identifier: String
    ) -> Figure {
        let orders = 0..<TextStatistics.longestRun
        func bars(_ part: TokenCounts.Part) -> [PlotFigure.Point?] {
            orders.map { order in
                let values = values(.entropy(after: order), part)
                guard !values.isEmpty else { return nil }
                let estimate = Estimate(of: values)
                return .init(x: 0, y: estimate.mean, halfWidth: estimate.halfWidth)
            }
        }
        return Figure(
            identifier: identifier, title: "Entropy of the next token",
            caption: "After none to three known tokens, in pieces of the same lengths; whiskers "
                + "are 95 % intervals over disjoint parts.",
            content: .bars(
                BarFigure(
                    axis: "nats per token", groups: orders.map { "after \($0)" },
                    series: [
                        .init(one.rawValue, style: .other(0), values: bars(one)),
                        .init(other.rawValue, style: .other(1), values: bars(other)),
                    ])))
    }

    /// Every statistic of some parts.
    func table(_ parts: [TokenCounts.Part]) -> ResultTable {
        let entropies = (0..<TextStatistics.longestRun).map {
            ("entropy after \($0) known, nats", MetricName.entropy(after: $0))
        }
        let others: [(String, MetricName)] = [
            ("slope of frequency over rank", .zipfSlope), ("types / tokens", .typeTokenRatio),
            ("compressed / plain", .compressionRatio), ("tokens counted", .countedTokens),
        ]
        return ResultTable(
            caption: "Statistics of tokens in pieces of the same lengths.",
            columns: [""] + parts.map(\.rawValue),
            rows: (entropies + others).map { title, name in
                [title]
                    + parts.map { part in
                        let values = values(name, part)
                        guard !values.isEmpty else { return "–" }
                        let estimate = Estimate(of: values)
                        return name == .countedTokens
                            ? NumberText.tokens(estimate.mean) : NumberText.of(estimate)
                    }
            })
    }
}
