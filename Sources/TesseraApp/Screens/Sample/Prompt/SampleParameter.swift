import TesseraLab
import TesseraModels
import TesseraTerminal

/// What a person can set of the draws, one line each.
enum SampleParameter: Int, CaseIterable {
    case temperature, topK, topP, minP, guidance, seed

    /// What it is called.
    var title: String {
        switch self {
        case .temperature: "temperature"
        case .topK: "top-k"
        case .topP: "top-p"
        case .minP: "min-p"
        case .guidance: "guidance"
        case .seed: "seed"
        }
    }

    /// What it does, in one line.
    var help: String {
        switch self {
        case .temperature: "divides the logits; 0 takes the likeliest"
        case .topK: "keeps so many candidates; 0 keeps all"
        case .topP: "keeps the likeliest up to this share; 1 keeps all"
        case .minP: "drops those below this share of the first; 0 drops none"
        case .guidance: "pushes towards the caption; 1 leaves it alone"
        case .seed: "another seed draws another picture, from the first token"
        }
    }

    /// The neighbour in the list, with the first after the last.
    func next(_ amount: Int) -> Self {
        let all = Self.allCases
        return all[(rawValue + amount + all.count) % all.count]
    }
}

extension SampleScreen {
    /// The value of a parameter as the screen writes it.
    func text(of parameter: SampleParameter) -> String {
        switch parameter {
        case .temperature: CompactNumber.text(Double(settings.temperature))
        case .topK: settings.topK > 0 ? "\(settings.topK)" : "off"
        case .topP: settings.topP < 1 ? CompactNumber.text(Double(settings.topP)) : "off"
        case .minP: settings.minP > 0 ? CompactNumber.text(Double(settings.minP)) : "off"
        case .guidance: CompactNumber.text(Double(settings.guidance))
        case .seed: "\(plan.seed)"
        }
    }

    /// Takes a parameter one step up or down; another seed begins anew.
    mutating func change(_ parameter: SampleParameter, by amount: Int) {
        func stepped(_ value: Float, _ step: Float, _ range: ClosedRange<Float>) -> Float {
            let steps = (value / step).rounded() + Float(amount)
            return max(range.lowerBound, min(range.upperBound, steps * step))
        }
        switch parameter {
        case .temperature: settings.temperature = stepped(settings.temperature, 0.1, 0...4)
        case .topK: settings.topK = changedTopK(by: amount)
        case .topP: settings.topP = stepped(settings.topP, 0.05, 0.05...1)
        case .minP: settings.minP = stepped(settings.minP, 0.01, 0...0.95)
        case .guidance: settings.guidance = stepped(settings.guidance, 0.5, 0...20)
        case .seed:
            let seed = amount < 0 ? plan.seed - min(plan.seed, 1) : plan.seed &+ 1
            if seed != plan.seed { begin { $0.seed = seed } }
        }
    }

    /// Small numbers change by one, large ones by tenths.
    private func changedTopK(by amount: Int) -> Int {
        let step = max(1, (settings.topK - (amount < 0 ? 1 : 0)) / 10)
        return max(0, min(4096, settings.topK + amount * step))
    }

    /// Forgets all tokens and begins with a changed plan.
    mutating func begin(_ change: (inout SamplingPlan) -> Void) {
        change(&plan)
        tree = SamplingTree()
        (selection, candidate, report, patches, pixels) = (nil, 0, nil, nil, nil)
        (textEnd, pending, waitingSteps, marks) = (nil, nil, 0, [])
    }
}
