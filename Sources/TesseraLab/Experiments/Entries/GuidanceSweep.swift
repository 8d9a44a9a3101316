extension Experiment {
    /// Beyond the paper: how much guidance.
    static let guidanceSweep = Experiment(
        identifier: "guidance",
        title: "Guidance scales",
        claim: "Some guidance brings pictures nearer to real ones, and too much takes them away.",
        method: """
            The twins draw the same held-out captions at several guidance scales, 1 being none. \
            FD-tok and KD-tok, distances from real pictures on the lab tokenizer's features, are \
            drawn against the scale.
            """,
        trials: { study in
            study.twins + Study.guidanceScales.flatMap { study.drawings(guidance: $0) }
        },
        conclude: { GuidanceSweep($0).findings })
}

/// Reads the sweep's numbers.
struct GuidanceSweep {
    private let evidence: Evidence

    init(_ evidence: Evidence) { self.evidence = evidence }

    var findings: Findings {
        let courses = Study.guidanceScales.map { values(.frechetDistance, .pretrained, at: $0) }
        guard courses.allSatisfy({ !$0.isEmpty }) else { return Findings(verdict: .unfinished) }
        return Findings(
            verdict: Self.verdict(scales: Study.guidanceScales, distances: courses),
            figures: [
                figure(.frechetDistance, "FD-tok", identifier: "guidance-fd"),
                figure(.kernelDistance, "KD-tok", identifier: "guidance-kd"),
            ], tables: [table])
    }

    /// Holds where some scale between the ends is nearer to real pictures than both ends.
    ///
    /// - Parameter distances: FD-tok of the pre-trained start, a row a scale, a value a seed.
    static func verdict(scales: [Float], distances: [[Double]]) -> Verdict {
        guard scales.count > 2, scales.count == distances.count,
            let none = distances.first, let most = distances.last
        else { return .unfinished }
        let means = distances.map { Estimate(of: $0).mean }
        let best = means.indices.dropFirst().dropLast().min { means[$0] < means[$1] } ?? 1
        let gains = [none, most].map { end in
            Estimate(of: zip(end, distances[best]).map { $0 - $1 })
        }
        let numbers =
            "the pre-trained start is nearest at scale \(scales[best]) of those between: "
            + "\(NumberText.signed(gains[0])) FD-tok nearer than without guidance and "
            + "\(NumberText.signed(gains[1])) nearer than at scale \(scales[scales.count - 1])"
        if let few = VerdictRules.tooFew(none.count, numbers) { return few }
        let sentence = numbers.prefix(1).uppercased() + numbers.dropFirst()
        let positions = gains.map { VerdictRules.position(of: $0, margin: 0) }
        if positions.allSatisfy({ $0 == .above }) {
            return Verdict(.holds, "\(sentence): there is a best scale between.")
        }
        return positions.contains(.below)
            ? Verdict(.doesNotHold, "\(sentence): an end is nearer.")
            : Verdict(.notEnoughSeeds, "\(sentence): an interval crosses 0.")
    }

    private func values(
        _ name: MetricName, _ arm: StartConfiguration.Arm, at scale: Float
    ) -> [Double] {
        evidence.last(name, of: arm, in: Study.drawingVariant(scale))
    }

    private func figure(_ name: MetricName, _ title: String, identifier: String) -> Figure {
        let series = StartConfiguration.Arm.allCases.map { arm in
            PlotFigure.Series(
                arm.rawValue, style: FigureStyle(arm),
                points: Study.guidanceScales.compactMap { scale in
                    let values = values(name, arm, at: scale)
                    guard !values.isEmpty else { return nil }
                    let estimate = Estimate(of: values)
                    return .init(
                        x: Double(scale), y: estimate.mean, halfWidth: estimate.halfWidth)
                })
        }
        return Figure(
            identifier: identifier, title: "\(title) against guidance",
            caption: "Less is better; bands are 95 % intervals over seeds.",
            content: .plot(
                PlotFigure(
                    x: .init("guidance scale", isLogarithmic: true), y: .init(title),
                    series: series)))
    }

    private var table: ResultTable {
        ResultTable(
            caption: "Distances from real pictures by guidance scale.",
            columns: [
                "scale", "pre-trained, FD-tok", "random, FD-tok", "pre-trained, KD-tok",
                "random, KD-tok",
            ],
            rows: Study.guidanceScales.map { scale in
                ["\(scale)"]
                    + [MetricName.frechetDistance, .kernelDistance].flatMap { name in
                        StartConfiguration.Arm.allCases.map { arm in
                            let values = values(name, arm, at: scale)
                            return values.isEmpty ? "–" : NumberText.of(Estimate(of: values))
                        }
                    }
            })
    }
}
