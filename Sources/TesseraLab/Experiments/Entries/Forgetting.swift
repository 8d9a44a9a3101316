extension Experiment {
    /// E7: what is left of language.
    static let forgetting = Experiment(
        identifier: "e7",
        title: "Forgetting of language",
        claim: """
            While it learns to draw, a pre-trained model loses what it knew of language: general \
            text, facts and patterns.
            """,
        method: """
            At log-spaced steps of the twins' run the same held-out text, facts and patterns are \
            put to the models: loss of general text, probability and rank of the right next token, \
            choice between continuations, divergence from the start, and greedy completions.
            """,
        trials: { $0.twins },
        conclude: { Forgetting($0).findings })
}

/// Reads E7's numbers.
struct Forgetting {
    private let evidence: Evidence
    private let retained: PairedCourses

    /// A rise of the general-text loss below this, in nats per token, is no forgetting.
    static let margin = 0.1

    init(_ evidence: Evidence) {
        self.evidence = evidence
        retained = evidence.pairs(.retainedText, in: "twins")
    }

    var findings: Findings {
        guard !retained.isEmpty else { return Findings(verdict: .unfinished) }
        return Findings(
            verdict: Self.verdict(
                retained: retained.pretrained, textGapsAtStart: evidence.knowledgeOfText.atStart),
            figures: figures, tables: [beforeAndAfter] + completions)
    }

    /// Holds where the loss of general text rises by more than the margin in every likely mean.
    ///
    /// - Parameter retained: general-text loss of the pre-trained arm, a row a seed.
    static func verdict(retained: [[Double]], textGapsAtStart: [Double]) -> Verdict {
        if let refusal = VerdictRules.refusal(textGapsAtStart: textGapsAtStart) {
            return refusal
        }
        let rises = retained.compactMap { row in
            row.first.flatMap { first in row.last.map { $0 - first } }
        }
        guard !rises.isEmpty else { return .unfinished }
        let rise = Estimate(of: rises)
        let numbers =
            "the pre-trained start's loss of general text changed by "
            + "\(NumberText.signed(rise)) nats per token during the adaptation"
        if let few = VerdictRules.tooFew(rises.count, numbers) { return few }
        let sentence = numbers.prefix(1).uppercased() + numbers.dropFirst()
        let limit = NumberText.fixed(margin, 1)
        if rise.interval.lowerBound > margin {
            return Verdict(.holds, "\(sentence), more than \(limit): it forgets.")
        }
        if rise.interval.upperBound <= margin {
            return Verdict(
                .doesNotHold, "\(sentence), at most \(limit): it keeps what it knew of text.")
        }
        return Verdict(
            .notEnoughSeeds, "\(sentence): the interval crosses the margin of \(limit).")
    }

    // MARK: Figures

    private var figures: [Figure] {
        let known = PrimerProbe.Kind.allCases.filter { kind in
            !evidence.courses(.probeAccuracy(kind), of: .pretrained, in: "twins").isEmpty
        }
        let loss = PairedFigures.losses(
            retained, identifier: "e7-text", title: "Held-out loss of general text",
            unit: "nats per token")
        let divergence = PairedFigures.losses(
            evidence.pairs(.divergenceFromStart, in: "twins"), identifier: "e7-divergence",
            title: "Divergence from the pre-trained start on general text", unit: "nats per token")
        return [loss, divergence] + (known.isEmpty ? [] : [accuracies(known), answers])
    }

    private func accuracies(_ kinds: [PrimerProbe.Kind]) -> Figure {
        let series = kinds.enumerated().map { index, kind in
            let courses = evidence.courses(.probeAccuracy(kind), of: .pretrained, in: "twins")
            return PlotFigure.Series(
                kind.phrase, style: .other(index),
                points: PairedFigures.points(of: courses))
        }
        return Figure(
            identifier: "e7-probes", title: "Probes answered rightly by the pre-trained start",
            caption: "Share of probes whose right continuation is the likeliest; chance "
                + "is in the table.",
            content: .plot(
                PlotFigure(
                    x: PairedFigures.tokenAxis, y: .init("share of probes"), series: series)))
    }

    private var answers: Figure {
        PairedFigures.losses(
            evidence.pairs(.answerReciprocalRank, in: "twins"), identifier: "e7-rank",
            title: "Reciprocal rank of the right next token", unit: "1 / rank, mean over probes")
    }

    // MARK: Tables

    private var beforeAndAfter: ResultTable {
        let rows = names.compactMap { title, name -> [String]? in
            let pairs = evidence.pairs(name, in: "twins")
            guard !pairs.isEmpty else { return nil }
            let (first, last) = (0, pairs.steps.count - 1)
            return [
                title, NumberText.fixed(pairs.means(of: pairs.pretrained)[first].mean),
                NumberText.of(pairs.means(of: pairs.pretrained)[last]),
                NumberText.of(pairs.means(of: pairs.random)[last]), chance(of: name),
            ]
        }
        return ResultTable(
            caption: "Language before and after the adaptation, means over seeds.",
            columns: ["", "pre-trained, before", "pre-trained, after", "random, after", "chance"],
            rows: rows)
    }

    private var names: [(String, MetricName)] {
        let ofText: [(String, MetricName)] = [
            ("loss of general text, nats per token", .retainedText),
            ("divergence from the start, nats", .divergenceFromStart),
            ("log-probability of the right next token", .answerLogProbability),
            ("reciprocal rank of the right next token", .answerReciprocalRank),
        ]
        return ofText
            + PrimerProbes.examined.map {
                ("\($0.phrase), share right", MetricName.probeAccuracy($0))
            }
    }

    private func chance(of name: MetricName) -> String {
        guard
            let kind = PrimerProbe.Kind.allCases.first(where: {
                MetricName.probeAccuracy($0) == name
            })
        else { return "" }
        return evidence.last(.probeChance(kind), of: .pretrained, in: "twins").first
            .map { NumberText.fixed($0) } ?? ""
    }

    /// What the first seed's models wrote at a few steps, a row a prompt.
    private var completions: [ResultTable] {
        guard let result = evidence.results(of: "twins").first?.result else { return [] }
        return StartConfiguration.Arm.allCases.compactMap { arm in
            let ofArm = result.completions.filter { $0.arm == arm.rawValue }
            let steps = Self.chosen(Set(ofArm.map(\.step)).sorted())
            guard !steps.isEmpty else { return nil }
            let prompts = ofArm.filter { $0.step == steps[0] }.map(\.prompt)
            return ResultTable(
                caption: "Greedy completions of the \(arm.rawValue) start, seed 1, by step.",
                columns: ["prompt"] + steps.map { "step \($0)" },
                rows: prompts.map { prompt in
                    [prompt]
                        + steps.map { step in
                            ofArm.first { $0.step == step && $0.prompt == prompt }?.text ?? ""
                        }
                })
        }
    }

    /// At most four of the steps, both ends included.
    static func chosen(_ steps: [Int]) -> [Int] {
        guard steps.count > 4 else { return steps }
        return (0..<4).map { steps[$0 * (steps.count - 1) / 3] }
    }
}

extension PrimerProbe.Kind {
    /// What it asks for, for people.
    var phrase: String {
        switch self {
        case .pattern: "patterns after three examples"
        case .inventedFact: "facts of the invented world"
        case .generalFact: "facts of the real world"
        case .sum: "sums"
        case .agreement: "agreement of words"
        case .fewShot: "the relation of three examples"
        case .fewShotControl: "the relation after other examples"
        }
    }
}
