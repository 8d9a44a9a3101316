extension Experiment {
    /// Beyond the paper: general text among the captions.
    static let textReplay = Experiment(
        identifier: "replay",
        title: "Text replay against forgetting",
        claim: """
            Rows of general text among the captioned pictures keep the pre-trained model's language \
            at little cost for its pictures.
            """,
        method: """
            The pre-trained start is adapted with several shares of rows replaced by general text. \
            The last loss of general text is drawn against the last loss of image codes: nearer to \
            the lower left corner is better at both.
            """,
        trials: { $0.replays },
        conclude: { TextReplay($0).findings })
}

extension Study {
    /// The pre-trained start with each share of replayed text.
    var replays: [Trial] {
        TextReplay.shares.flatMap { share in
            seeds.map { seed in
                var run = adaptation(seed: seed, steps: extent.ablationSteps)
                run.start.arms = [.pretrained]
                run.data.textReplay = share
                return Trial(
                    variant: TextReplay.variant(share), seed: seed,
                    work: .training(
                        TrainingWork(
                            run: run,
                            examinations: examinations(
                                steps: extent.ablationSteps, subjects: [.losses, .retention]))))
            }
        }
    }
}

/// Reads the replay experiment's numbers.
struct TextReplay {
    /// What one share of replayed text gave, a value a seed.
    struct Point: Equatable {
        let share: Float
        let before: [Double]
        let text: [Double]
        let image: [Double]
    }

    static let shares: [Float] = [0, 0.1, 0.25, 0.5]

    private let points: [Point]

    static func variant(_ share: Float) -> String {
        "text replay \(NumberText.percent(Double(share)))"
    }

    init(_ evidence: Evidence) {
        points = Self.shares.map { share in
            let variant = Self.variant(share)
            let text = evidence.courses(.retainedText, of: .pretrained, in: variant)
            return Point(
                share: share, before: text.compactMap(\.values.first),
                text: text.compactMap(\.values.last),
                image: evidence.last(.validationImage, of: .pretrained, in: variant))
        }
    }

    var findings: Findings {
        guard points.allSatisfy({ !$0.text.isEmpty && !$0.image.isEmpty }) else {
            return Findings(verdict: .unfinished)
        }
        return Findings(verdict: Self.verdict(points), figures: [pareto], tables: [table])
    }

    /// Holds where some share keeps most of what is lost without it, within the margin for images.
    static func verdict(_ points: [Point]) -> Verdict {
        guard let without = points.first(where: { $0.share == 0 }) else { return .unfinished }
        let trades = points.filter { $0.share > 0 }.map { ReplayTrade($0, without: without) }
        guard let best = trades.max(by: { $0.gain < $1.gain }) else { return .unfinished }
        return VerdictRules.tooFew(without.text.count, best.numbers) ?? best.verdict
    }

    private var pareto: Figure {
        Figure(
            identifier: "replay-pareto", title: "General text against image codes",
            caption: "Each point is a share of replayed text, mean over seeds; whiskers are 95 % "
                + "intervals of the text loss.",
            content: .plot(
                PlotFigure(
                    x: .init("held-out loss of image codes, nats per code"),
                    y: .init("held-out loss of general text, nats per token"),
                    series: [
                        PlotFigure.Series(
                            "pre-trained start with replay", style: .pretrained, mark: .points,
                            points: points.map { point in
                                let text = Estimate(of: point.text)
                                return PlotFigure.Point(
                                    x: Estimate(of: point.image).mean, y: text.mean,
                                    halfWidth: text.halfWidth,
                                    label: NumberText.percent(Double(point.share)))
                            })
                    ],
                    references: [
                        .init("before the adaptation", Estimate(of: points[0].before).mean)
                    ])))
    }

    private var table: ResultTable {
        ResultTable(
            caption: "Last held-out losses by share of rows that are general text.",
            columns: ["share of text", "general text, nats per token", "image, nats per code"],
            rows: points.map { point in
                [
                    NumberText.percent(Double(point.share)),
                    NumberText.of(Estimate(of: point.text)),
                    NumberText.of(Estimate(of: point.image)),
                ]
            })
    }
}
