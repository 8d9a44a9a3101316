import TesseraModels

extension Experiment {
    /// E6: captions are simple.
    static let captionSimplicity = Experiment(
        identifier: "e6",
        title: "Simplicity of captions",
        claim: """
            Captions are so simple that a small model from random weights predicts them as well as \
            the larger pre-trained one, while general text needs the larger.
            """,
        method: """
            Captions and general text cut to the same lengths are counted. Models of several sizes \
            are trained from random weights on captions alone and on general text alone, in rows of \
            equal length, beside the pre-trained model fine-tuned on captions; the last held-out \
            loss is drawn against the number of weights.
            """,
        trials: { $0.counts + $0.simplicity },
        conclude: { SimplicityOfCaptions($0).findings })
}

extension Study {
    /// Every shape on captions and on text, and the fine-tuned pre-trained model.
    var simplicity: [Trial] {
        SimplicityOfCaptions.Subject.allCases.flatMap { subject in
            seeds.map { seed in
                Trial(
                    variant: subject.variant, seed: seed,
                    work: .training(
                        TrainingWork(
                            run: simplicityRun(subject, seed: seed), examinations: simplicityPlan))
                )
            }
        }
    }

    private func simplicityRun(
        _ subject: SimplicityOfCaptions.Subject, seed: UInt64
    ) -> RunConfiguration {
        var run = adaptation(seed: seed, steps: extent.ablationSteps)
        run.data.rows = .captions
        run.data.textReplay = subject.readsText ? 1 : 0
        run.start.arms = [subject.shape == nil ? .pretrained : .random]
        if let shape = subject.shape {
            run.start.hasOwnShape = true
            run.model = shape
        }
        return run
    }

    /// General text is measured in windows as long as the rows that were trained on.
    private var simplicityPlan: ExaminationPlan {
        var plan = examinations(steps: extent.ablationSteps, subjects: [.losses, .retention])
        plan.steps = ExaminationSteps(total: extent.ablationSteps, limit: 4)
        plan.textLength = captionLimit + 2
        return plan
    }
}

/// Reads E6's numbers.
struct SimplicityOfCaptions {
    /// What is trained, and on what.
    enum Subject: String, CaseIterable {
        case smallCaptions = "small, captions"
        case middleCaptions = "middle, captions"
        case largeCaptions = "large, captions"
        case pretrainedCaptions = "pre-trained, captions"
        case smallText = "small, text"
        case middleText = "middle, text"
        case largeText = "large, text"

        var variant: String { "simplicity: \(rawValue)" }
        var readsText: Bool { rawValue.hasSuffix("text") }
        var isFromScratch: Bool { self != .pretrainedCaptions }

        /// The shape of a random start; nil takes the text model.
        var shape: LanguageModelConfiguration? {
            switch self {
            case .smallCaptions, .smallText: Self.shape(width: 32, layers: 2, heads: 2)
            case .middleCaptions, .middleText: Self.shape(width: 96, layers: 3, heads: 3)
            case .largeCaptions, .largeText: Self.shape(width: 192, layers: 6, heads: 6)
            case .pretrainedCaptions: nil
            }
        }

        private static func shape(
            width: Int, layers: Int, heads: Int
        ) -> LanguageModelConfiguration {
            var shape = LanguageModelConfiguration()
            (shape.width, shape.layers, shape.heads) = (width, layers, heads)
            return shape
        }
    }

    /// What one subject gave.
    struct Outcome: Equatable {
        let subject: Subject
        let weights: Double
        /// The last held-out loss of each seed.
        let losses: [Double]
    }

    /// Losses up to this share above the fine-tuned model's count as equal.
    static let marginShare = 0.02

    private let outcomes: [Outcome]
    private let counts: TokenStatistics

    init(_ evidence: Evidence) {
        counts = TokenStatistics(evidence)
        outcomes = Subject.allCases.map { subject in
            let arm: StartConfiguration.Arm = subject.isFromScratch ? .random : .pretrained
            let name: MetricName = subject.readsText ? .retainedText : .validationText
            return Outcome(
                subject: subject,
                weights: evidence.last(.weights, of: arm, in: subject.variant).first ?? .nan,
                losses: evidence.last(name, of: arm, in: subject.variant))
        }
    }

    var findings: Findings {
        guard outcomes.allSatisfy({ !$0.losses.isEmpty }) else {
            return Findings(verdict: .unfinished)
        }
        return Findings(
            verdict: Self.verdict(outcomes),
            figures: [
                plot, counts.entropies(.captions, .textLikeCaptions, identifier: "e6-entropy"),
            ], tables: [table, counts.table([.captions, .textLikeCaptions])])
    }

    /// Holds where a smaller model from scratch reaches the fine-tuned one on captions, and no
    /// smaller one reaches the large one on text.
    static func verdict(_ outcomes: [Outcome]) -> Verdict {
        func outcome(_ subject: Subject) -> Outcome? {
            outcomes.first { $0.subject == subject && !$0.losses.isEmpty }
        }
        guard let tuned = outcome(.pretrainedCaptions), let largeText = outcome(.largeText),
            let middle = outcome(.middleCaptions), let middleText = outcome(.middleText)
        else { return .unfinished }
        let captions = Estimate(of: zip(middle.losses, tuned.losses).map { $0 - $1 })
        let text = Estimate(of: zip(middleText.losses, largeText.losses).map { $0 - $1 })
        let numbers =
            "on captions a model of \(NumberText.tokens(middle.weights)) weights from scratch is "
            + "\(NumberText.signed(captions)) nats from the fine-tuned one of "
            + "\(NumberText.tokens(tuned.weights)); on general text it is "
            + "\(NumberText.signed(text)) from the largest from scratch"
        if let few = VerdictRules.tooFew(tuned.losses.count, numbers) { return few }
        let margins = [tuned, largeText].map { marginShare * Estimate(of: $0.losses).mean }
        let sentence =
            numbers.prefix(1).uppercased() + numbers.dropFirst()
            + " (equal is up to \(NumberText.fixed(margins[0])) and \(NumberText.fixed(margins[1])))"
        let isEqual = captions.interval.upperBound <= margins[0]
        let isWorse = captions.interval.lowerBound > margins[0]
        let needsMore = text.interval.lowerBound > margins[1]
        let needsNoMore = text.interval.upperBound <= margins[1]
        if isEqual && needsMore {
            return Verdict(.holds, "\(sentence): size pays on text and not on captions.")
        }
        if isWorse { return Verdict(.doesNotHold, "\(sentence): captions need the larger, too.") }
        if needsNoMore {
            return Verdict(.doesNotHold, "\(sentence): size does not pay on text either.")
        }
        return Verdict(.notEnoughSeeds, "\(sentence): an interval crosses its margin.")
    }

    private var plot: Figure {
        func points(_ isWanted: (Subject) -> Bool) -> [PlotFigure.Point] {
            outcomes.filter { isWanted($0.subject) }.map { outcome in
                let loss = Estimate(of: outcome.losses)
                return .init(x: outcome.weights, y: loss.mean, halfWidth: loss.halfWidth)
            }
        }
        return Figure(
            identifier: "e6-size", title: "Loss against the size of the model",
            caption: "Last held-out loss in rows of equal length, means over seeds with 95 % "
                + "intervals.",
            content: .plot(
                PlotFigure(
                    x: .init("weights, embeddings included", isLogarithmic: true),
                    y: .init("nats per token"),
                    series: [
                        .init(
                            "captions, from random weights", style: .random,
                            points: points { !$0.readsText && $0.isFromScratch }),
                        .init(
                            "captions, fine-tuned", style: .pretrained, mark: .points,
                            points: points { !$0.isFromScratch }),
                        .init(
                            "general text, from random weights", style: .other(0),
                            points: points { $0.readsText }),
                    ])))
    }

    private var table: ResultTable {
        ResultTable(
            caption: "Last held-out loss by size.",
            columns: ["model and data", "weights", "nats per token"],
            rows: outcomes.map { outcome in
                [
                    outcome.subject.rawValue, NumberText.tokens(outcome.weights),
                    NumberText.of(Estimate(of: outcome.losses)),
                ]
            })
    }
}
