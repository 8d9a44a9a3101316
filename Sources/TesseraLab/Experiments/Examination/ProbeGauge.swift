import TesseraModels
import TesseraTensor

/// Asks a model the primer's probes: which continuation is likelier, and how likely the right one.
struct ProbeGauge: Gauge {
    private let scorer: ProbeScorer
    private let layout: TokenLayout
    /// Word pieces of each prompt, after the end of another document as in training; few-shot
    /// probes, which came later, are left out of means over all.
    private let prompts: [[Int32]]
    /// The first word piece of each right continuation.
    private let answers: [Int32]

    init(_ probes: [PrimerProbe], tokenizer: BytePairTokenizer, layout: TokenLayout) {
        scorer = ProbeScorer(tokenizer, probes: probes)
        self.layout = layout
        let asked = probes.filter { $0.kind != .fewShot }
        prompts = asked.map { [layout.end] + tokenizer.encode($0.prompt) }
        answers = asked.map { tokenizer.encode($0.answer)[0] }
    }

    func values(
        of arm: LanguageModelArm, on device: Device, check: () throws -> Void
    ) throws -> [(MetricName, Float)] {
        let room = arm.model.configuration.maximumLength
        let predictions = try AnswerPredictions(
            of: arm.model, prompts: prompts.map { Array($0.suffix(room)) }, answers: answers,
            padding: layout.padding, on: device, check: check)
        let accuracies = try scorer.accuracies(
            of: arm.model, layout: layout, on: device, check: check)
        return accuracies.flatMap { accuracy in
            [
                (MetricName.probeAccuracy(accuracy.kind), Float(accuracy.accuracy)),
                (.probeChance(accuracy.kind), Float(accuracy.chance)),
            ]
        } + [
            (.answerLogProbability, predictions.meanLogProbability),
            (.answerReciprocalRank, predictions.meanReciprocalRank),
        ]
    }
}

/// What a model thinks of the right next token of some prompts.
struct AnswerPredictions: Equatable {
    /// Mean of log p, in nats.
    let meanLogProbability: Float
    /// Mean of 1 / rank; 1 when every answer is the likeliest token.
    let meanReciprocalRank: Float

    init(
        of model: LanguageModel, prompts: [[Int32]], answers: [Int32], padding: Int32,
        on device: Device, check: () throws -> Void
    ) rethrows {
        var rows: [[Float]] = []
        for part in prompts.chunks(of: 16) {
            try check()
            let length = part.map(\.count).max() ?? 1
            let ids = part.flatMap { prompt in
                prompt + Array(repeating: padding, count: length - prompt.count)
            }
            let logits = model.logits(
                ids, batch: part.count, on: Tape(on: device, recording: false))
            let (values, width) = (logits.values, logits.shape[-1])
            rows += part.enumerated().map { index, prompt in
                let last = index * length + prompt.count - 1
                return Array(values[last * width..<(last + 1) * width])
            }
        }
        self.init(logits: rows, answers: answers)
    }

    /// - Parameter logits: one row over the vocabulary for each answer.
    init(logits: [[Float]], answers: [Int32]) {
        let predictions = zip(logits, answers).map { row, answer in
            let right = row[Int(answer)]
            let rank = 1 + row.count { $0 > right }
            return (log: Divergence.logSoftmax(row[...])[Int(answer)], rank: rank)
        }
        let count = Float(predictions.count)
        meanLogProbability = predictions.reduce(0) { $0 + $1.log } / count
        meanReciprocalRank = predictions.reduce(0) { $0 + 1 / Float($1.rank) } / count
    }
}

extension PrimerProbes {
    /// The kinds that are put to a run while it trains.
    static let examined = PrimerProbe.Kind.allCases.filter { $0 != .fewShotControl }

    /// At most so many probes of each kind, spread evenly over all of the kind.
    static func selection(perKind limit: Int) -> [PrimerProbe] {
        examined.flatMap { kind -> [PrimerProbe] in
            let all = all(of: kind)
            let count = min(limit, all.count)
            return (0..<count).map { all[$0 * all.count / count] }
        }
    }
}
