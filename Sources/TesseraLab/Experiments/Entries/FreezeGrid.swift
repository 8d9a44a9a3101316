import TesseraModels

extension Experiment {
    /// E4: image tokens alone, with parts of the models frozen.
    static let freezeGrid = Experiment(
        identifier: "e4",
        title: "Image tokens alone, and freezing",
        claim: """
            Without any text, a pre-trained start models image tokens no better than a random one, \
            and leaving any part of it as it was makes it worse.
            """,
        method: """
            Rows hold the codes of pictures alone. Both starts are trained with everything \
            learning and with each preset of frozen weights; frozen weights leave the optimizer \
            and their digest is compared at every examination. With the preset lora, low-rank \
            adapters learn beside them. The last held-out loss of each preset is drawn, and the \
            curves of the unfrozen runs.
            """,
        trials: { $0.freezeGrid },
        conclude: { FreezeGrid($0).findings })
}

extension Study {
    /// Both starts on pictures alone, for every preset and seed.
    var freezeGrid: [Trial] {
        FreezePreset.allCases.flatMap { preset in
            seeds.map { seed in
                var run = adaptation(seed: seed, steps: extent.freezeSteps)
                run.data.rows = .pictures
                run.start.frozen = preset
                return Trial(
                    variant: FreezeGrid.variant(preset), seed: seed,
                    work: .training(
                        TrainingWork(
                            run: run,
                            examinations: examinations(
                                steps: extent.freezeSteps, subjects: [.losses]))))
            }
        }
    }
}

/// Reads E4's numbers.
struct FreezeGrid {
    /// What one preset gave.
    struct Preset: Equatable {
        let name: FreezePreset
        /// The last image loss of each seed.
        let pretrained: [Double]
        let random: [Double]
        /// Share of the weights that learn.
        let learningShare: Double
        /// Whether a frozen weight changed.
        let hasDrifted: Bool
    }

    private let presets: [Preset]
    private let unfrozen: PairedCourses
    private let references: [PlotFigure.Reference]

    /// Differences up to this share of the random start's last loss count as none.
    static let marginShare = 0.01

    static func variant(_ preset: FreezePreset) -> String {
        preset == .none ? "pictures alone" : "pictures alone, frozen: \(preset.rawValue)"
    }

    init(_ evidence: Evidence) {
        unfrozen = evidence.pairs(.validationImage, in: Self.variant(.none))
        references = evidence.references(of: .lossImage, in: Self.variant(.none))
        presets = FreezePreset.allCases.map { preset in
            let variant = Self.variant(preset)
            let drift = StartConfiguration.Arm.allCases.flatMap { arm in
                evidence.courses(.frozenDrift, of: arm, in: variant).flatMap(\.values)
            }
            return Preset(
                name: preset,
                pretrained: evidence.last(.validationImage, of: .pretrained, in: variant),
                random: evidence.last(.validationImage, of: .random, in: variant),
                learningShare: evidence.last(.learningShare, of: .pretrained, in: variant).first
                    ?? .nan,
                hasDrifted: drift.contains { $0 != 0 })
        }
    }

    var findings: Findings {
        guard !unfrozen.isEmpty else { return Findings(verdict: .unfinished) }
        return Findings(
            verdict: Self.verdict(presets),
            figures: [
                PairedFigures.losses(
                    unfrozen, identifier: "e4-loss", title: "Held-out loss of image tokens alone",
                    unit: "nats per image code", references: references),
                bars,
            ], tables: [table],
            remarks: [
                "New rows are drawn at random in every preset; where the embedding is frozen, the "
                    + "rows of image codes stay as they were drawn. With lora they learn, and so do "
                    + "adapters of rank \(LowRankConfiguration().rank) on the blocks' linear layers."
            ])
    }

    /// Holds where the unfrozen starts end equal and every preset ends worse than no freezing.
    static func verdict(_ presets: [Preset]) -> Verdict {
        guard let costs = FreezeCosts(presets) else { return .unfinished }
        if let drifted = presets.first(where: \.hasDrifted) {
            return Verdict(
                .refused, "Frozen weights changed with preset \(drifted.name.rawValue).")
        }
        return VerdictRules.tooFew(costs.seedCount, costs.numbers) ?? costs.verdict
    }

    private var bars: Figure {
        func bars(_ values: (Preset) -> [Double]) -> [PlotFigure.Point?] {
            presets.map { preset in
                let values = values(preset)
                guard !values.isEmpty else { return nil }
                let estimate = Estimate(of: values)
                return PlotFigure.Point(x: 0, y: estimate.mean, halfWidth: estimate.halfWidth)
            }
        }
        return Figure(
            identifier: "e4-presets", title: "Last held-out loss with parts frozen",
            caption: "What is frozen stands below; whiskers are 95 % intervals over seeds.",
            content: .bars(
                BarFigure(
                    axis: "nats per image code", groups: presets.map(\.name.rawValue),
                    series: [
                        .init("pre-trained", style: .pretrained, values: bars(\.pretrained)),
                        .init("random", style: .random, values: bars(\.random)),
                    ])))
    }

    private var table: ResultTable {
        func cell(_ values: [Double]) -> String {
            values.isEmpty ? "–" : NumberText.of(Estimate(of: values))
        }
        return ResultTable(
            caption: "Last held-out loss of image codes, nats per code; drift compares the digest "
                + "of the frozen weights with that of the start.",
            columns: ["frozen", "weights that learn", "pre-trained", "random", "drift"],
            rows: presets.map { preset in
                [
                    preset.name.rawValue, NumberText.percent(preset.learningShare),
                    cell(preset.pretrained), cell(preset.random), preset.hasDrifted ? "yes" : "0",
                ]
            })
    }
}
