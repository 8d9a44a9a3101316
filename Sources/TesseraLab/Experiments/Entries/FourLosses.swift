extension Experiment {
    /// Beyond the paper: all four directions of a text-and-image model.
    static let fourLosses = Experiment(
        identifier: "losses",
        title: "Four validation losses",
        claim: """
            What a pre-trained start brings shows in text alone: the losses of pictures with and \
            without a caption end the same from both starts.
            """,
        method: """
            Four held-out losses of the twins: captions, pictures without caption, pictures after \
            their caption, captions after their picture. The last order is not trained; its loss \
            tells what carries over. The gain of a caption is the difference of the two picture \
            losses.
            """,
        trials: { $0.twins },
        conclude: { FourLosses($0).findings })
}

/// Reads the four losses.
struct FourLosses {
    private let textGapsAtStart: [Double]
    private let directions: [(title: String, unit: String, pairs: PairedCourses)]

    /// Differences up to this share of the random start's last loss count as none.
    static let marginShare = 0.01

    init(_ evidence: Evidence) {
        textGapsAtStart = evidence.knowledgeOfText.atStart
        let names: [(String, String, MetricName)] = [
            ("captions", "nats per text token", .validationText),
            ("pictures without caption", "nats per image code", .heldOutImageAlone),
            ("pictures after their caption", "nats per image code", .validationImage),
            ("captions after their picture", "nats per text token", .heldOutCaptionOfImage),
        ]
        directions = names.map { ($0, $1, evidence.pairs($2, in: "twins")) }
    }

    var findings: Findings {
        guard directions.allSatisfy({ !$0.pairs.isEmpty }) else {
            return Findings(verdict: .unfinished)
        }
        let figures = directions.enumerated().map { index, direction in
            PairedFigures.losses(
                direction.pairs, identifier: "losses-\(index + 1)",
                title: "Held-out loss of \(direction.title)", unit: direction.unit)
        }
        return Findings(
            verdict: Self.verdict(
                textGapsAtStart: textGapsAtStart, alone: directions[1].pairs,
                captioned: directions[2].pairs),
            figures: figures, tables: [table])
    }

    static func verdict(
        textGapsAtStart: [Double], alone: PairedCourses, captioned: PairedCourses
    ) -> Verdict {
        guard !alone.isEmpty, !captioned.isEmpty else { return .unfinished }
        if let refusal = VerdictRules.refusal(textGapsAtStart: textGapsAtStart) {
            return refusal
        }
        let gaps = [alone, captioned].map { Estimate(of: $0.atEnd) }
        let numbers =
            "random minus pre-trained at the end is \(NumberText.signed(gaps[0])) nats per code "
            + "without a caption and \(NumberText.signed(gaps[1])) with one"
        if let few = VerdictRules.tooFew(captioned.seeds, numbers) { return few }
        let sentence = numbers.prefix(1).uppercased() + numbers.dropFirst()
        let margin = marginShare * Estimate(of: captioned.random.compactMap(\.last)).mean
        let positions = gaps.map { VerdictRules.position(of: $0, margin: margin) }
        let limit = "(margin ±\(NumberText.fixed(margin)))"
        if positions.contains(.above) || positions.contains(.below) {
            return Verdict(.doesNotHold, "\(sentence) \(limit): the pictures differ too.")
        }
        return positions.allSatisfy { $0 == .within }
            ? Verdict(.holds, "\(sentence) \(limit): the pictures do not differ.")
            : Verdict(.notEnoughSeeds, "\(sentence) \(limit): an interval crosses the margin.")
    }

    private var table: ResultTable {
        ResultTable(
            caption: "Last held-out losses, means over seeds with 95 % intervals.",
            columns: ["", "unit", "pre-trained", "random", "random − pre-trained"],
            rows: directions.map { direction in
                let pairs = direction.pairs
                let last = pairs.steps.count - 1
                return [
                    direction.title, direction.unit,
                    NumberText.of(pairs.means(of: pairs.pretrained)[last]),
                    NumberText.of(pairs.means(of: pairs.random)[last]),
                    NumberText.signed(pairs.gaps[last]),
                ]
            })
    }
}
