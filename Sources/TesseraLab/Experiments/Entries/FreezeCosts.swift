import TesseraModels

/// How far the unfrozen starts end apart, and what each preset of frozen weights costs.
struct FreezeCosts {
    let seedCount: Int
    /// Random minus pre-trained with everything learning, nats per code.
    private let gap: Estimate
    /// Differences up to this count as none.
    private let margin: Double
    /// Frozen minus unfrozen, from the pre-trained start.
    private let costs: [(name: FreezePreset, cost: Estimate)]

    /// Nil while a run is missing.
    init?(_ presets: [FreezeGrid.Preset]) {
        guard let free = presets.first(where: { $0.name == .none }), !free.random.isEmpty,
            free.random.count == free.pretrained.count,
            presets.allSatisfy({ !$0.pretrained.isEmpty })
        else { return nil }
        seedCount = free.random.count
        gap = Estimate(of: zip(free.random, free.pretrained).map { $0 - $1 })
        margin = FreezeGrid.marginShare * Estimate(of: free.random).mean
        costs = presets.filter { $0.name != .none }.map { preset in
            (preset.name, Estimate(of: zip(preset.pretrained, free.pretrained).map { $0 - $1 }))
        }
    }

    /// What was measured, to go on from inside a sentence.
    var numbers: String {
        let least = costs.min { $0.cost.mean < $1.cost.mean }.map { name, cost in
            "; the mildest preset (\(name.rawValue)) costs \(NumberText.signed(cost))"
        }
        return "with everything learning, random minus pre-trained is \(NumberText.signed(gap)) "
            + "nats per code" + (least ?? "")
    }

    /// What enough seeds say.
    var verdict: Verdict {
        let position = VerdictRules.position(of: gap, margin: margin)
        let helpful = names { $0.interval.upperBound < 0 }
        let open = names { $0.interval.contains(0) }
        if position == .above || position == .below {
            return Verdict(.doesNotHold, "\(sentence): the starts do not end equal.")
        }
        if !helpful.isEmpty {
            return Verdict(.doesNotHold, "\(sentence): freezing helps with \(helpful).")
        }
        if position == .open || !open.isEmpty {
            let what = open.isEmpty ? "the gap of the starts" : open
            return Verdict(.notEnoughSeeds, "\(sentence): undecided for \(what).")
        }
        return Verdict(.holds, "\(sentence): every preset makes it worse.")
    }

    private var sentence: String {
        numbers.prefix(1).uppercased() + numbers.dropFirst()
            + " (margin ±\(NumberText.fixed(margin)))"
    }

    private func names(where isMeant: (Estimate) -> Bool) -> String {
        costs.filter { isMeant($0.cost) }.map(\.name.rawValue).joined(separator: ", ")
    }
}
