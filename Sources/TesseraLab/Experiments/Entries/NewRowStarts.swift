extension Experiment {
    /// E5, second part: how the rows of image codes begin.
    static let newRowStarts = Experiment(
        identifier: "rows",
        title: "Starts of the new rows",
        claim: "How the rows of image codes begin makes no difference at the end.",
        method: """
            The pre-trained start is adapted with its new rows drawn at random, set to the mean of \
            the words, drawn like the words, aligned with the captions, or projected from the \
            image tokenizer's code vectors; the whole model from random weights stands beside. \
            Held-out loss over all tokens against the tokens read.
            """,
        trials: { $0.newRowStarts },
        conclude: { NewRowStarts($0).findings })
}

extension Study {
    /// Every start of the new rows, and everything from random weights.
    var newRowStarts: [Trial] {
        NewRowStarts.Start.allCases.flatMap { start in
            seeds.map { seed in
                var run = adaptation(seed: seed, steps: extent.ablationSteps)
                run.start.arms = [start.arm]
                run.start.newRows = start.choice
                return Trial(
                    variant: start.variant, seed: seed,
                    work: .training(
                        TrainingWork(
                            run: run,
                            examinations: examinations(
                                steps: extent.ablationSteps, subjects: [.losses]))))
            }
        }
    }
}

/// Reads the numbers of the new rows' starts.
struct NewRowStarts {
    /// How the image codes begin; the last is the control.
    enum Start: String, CaseIterable {
        case drawn, mean, gaussian, aligned, projected
        case everythingRandom = "everything random"

        var variant: String { "new rows: \(rawValue)" }
        var arm: StartConfiguration.Arm { self == .everythingRandom ? .random : .pretrained }
        var choice: NewRowChoice { NewRowChoice(rawValue: rawValue) ?? .drawn }
    }

    /// Differences up to this share of the loss count as none.
    static let marginShare = 0.01

    private let evidence: Evidence

    init(_ evidence: Evidence) { self.evidence = evidence }

    var findings: Findings {
        let ends = Start.allCases.map { last($0) }
        guard ends.allSatisfy({ !$0.isEmpty }) else { return Findings(verdict: .unfinished) }
        let losses = zip(Start.allCases, ends).map { (start: $0, losses: $1) }
        return Findings(verdict: Self.verdict(losses), figures: [curves], tables: [table])
    }

    /// Holds where every start of the rows ends within the margin of rows drawn at random.
    static func verdict(_ ends: [(start: Start, losses: [Double])]) -> Verdict {
        guard let drawn = ends.first(where: { $0.start == .drawn })?.losses, !drawn.isEmpty else {
            return .unfinished
        }
        let gaps = ends.filter { $0.start != .drawn && $0.start != .everythingRandom }.map {
            (start: $0.start, gap: Estimate(of: zip(drawn, $0.losses).map { $0 - $1 }))
        }
        guard let largest = gaps.max(by: { abs($0.gap.mean) < abs($1.gap.mean) }) else {
            return .unfinished
        }
        let numbers =
            "the start that ends farthest from rows drawn at random (\(largest.start.rawValue)) is "
            + "ahead by \(NumberText.signed(largest.gap)) nats per token"
        if let few = VerdictRules.tooFew(drawn.count, numbers) { return few }
        let margin = marginShare * Estimate(of: drawn).mean
        let sentence =
            numbers.prefix(1).uppercased() + numbers.dropFirst()
            + " (margin ±\(NumberText.fixed(margin)))"
        let positions = gaps.map { VerdictRules.position(of: $0.gap, margin: margin) }
        if positions.allSatisfy({ $0 == .within }) {
            return Verdict(.holds, "\(sentence): all end alike.")
        }
        let different = zip(gaps, positions).filter { $1 == .above || $1 == .below }
        return different.isEmpty
            ? Verdict(.notEnoughSeeds, "\(sentence): an interval crosses the margin.")
            : Verdict(
                .doesNotHold,
                "\(sentence): different with "
                    + different.map { $0.0.start.rawValue }.joined(separator: ", ") + ".")
    }

    private func last(_ start: Start) -> [Double] {
        evidence.last(.heldOutTotal, of: start.arm, in: start.variant)
    }

    private var curves: Figure {
        let series = Start.allCases.enumerated().map { index, start in
            PlotFigure.Series(
                start.rawValue, style: start == .everythingRandom ? .random : .other(index),
                points: PairedFigures.points(
                    of: evidence.courses(.heldOutTotal, of: start.arm, in: start.variant)))
        }
        return Figure(
            identifier: "rows-loss", title: "Held-out loss by the start of the new rows",
            caption: "Means over seeds, bands are 95 % intervals.",
            content: .plot(
                PlotFigure(
                    x: PairedFigures.tokenAxis, y: .init("nats per token"), series: series)))
    }

    private var table: ResultTable {
        ResultTable(
            caption: "Last held-out losses by the start of the new rows.",
            columns: ["start", "all tokens, nats", "text, nats", "image, nats"],
            rows: Start.allCases.map { start in
                [start.rawValue]
                    + [MetricName.heldOutTotal, .validationText, .validationImage].map { name in
                        NumberText.of(
                            Estimate(of: evidence.last(name, of: start.arm, in: start.variant)))
                    }
            })
    }
}
