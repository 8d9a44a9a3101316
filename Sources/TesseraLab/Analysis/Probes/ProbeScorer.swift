public import TesseraModels
public import TesseraTensor

/// How well a model answers the probes of one kind.
public struct ProbeAccuracy: Sendable, Equatable, Codable {
    /// What was asked for.
    public let kind: PrimerProbe.Kind
    /// How many probes there are.
    public let probes: Int
    /// How many were answered rightly.
    public let right: Int
    /// The share that blind choice gets right.
    public let chance: Double

    /// The share of right answers.
    public var accuracy: Double { Double(right) / Double(probes) }
}

/// Lets a model choose between the continuations of probes: the likeliest one is its answer.
///
/// A continuation's score is the sum of its tokens' log-probabilities after the prompt; a tie is
/// a wrong answer.
public struct ProbeScorer: Sendable {
    /// A prompt with one of its continuations.
    struct Candidate: Equatable {
        var prompt: [Int32]
        var continuation: [Int32]
    }

    /// What is asked.
    public let probes: [PrimerProbe]
    private let tokenizer: BytePairTokenizer

    /// Chooses the questions and the words they are put in.
    public init(_ tokenizer: BytePairTokenizer, probes: [PrimerProbe] = PrimerProbes.all) {
        self.tokenizer = tokenizer
        self.probes = probes
    }

    /// The accuracies of a language model by kind, in the order of the kinds.
    public func accuracies(
        of model: LanguageModel, layout: TokenLayout, on device: Device
    ) -> [ProbeAccuracy] {
        accuracies(of: model, layout: layout, on: device) {}
    }

    /// The accuracies of a language model by kind, or what ended the measurement early.
    ///
    /// - Parameter check: called between parts of the probes; may throw to end early.
    func accuracies(
        of model: LanguageModel, layout: TokenLayout, on device: Device,
        check: () throws -> Void
    ) rethrows -> [ProbeAccuracy] {
        try accuracies { candidates in
            try stride(from: 0, to: candidates.count, by: 64).flatMap { first in
                try check()
                return Self.scores(
                    candidates[first..<min(first + 64, candidates.count)], model, layout, on: device
                )
            }
        }
    }

    /// The accuracies of an n-gram model by kind, in the order of the kinds.
    public func accuracies(of model: KneserNeyModel, layout: TokenLayout) -> [ProbeAccuracy] {
        accuracies { candidates in
            candidates.map { candidate in
                var (context, score) = ([layout.end] + candidate.prompt, 0.0)
                for token in candidate.continuation {
                    score += model.logProbability(of: token, after: context)
                    context.append(token)
                }
                return score
            }
        }
    }

    /// - Parameter scores: gives the log-probability of each candidate's continuation.
    func accuracies(
        scores: ([Candidate]) throws -> [Double]
    ) rethrows -> [ProbeAccuracy] {
        let candidates = probes.flatMap { probe in
            ([probe.answer] + probe.distractors).map { continuation in
                Candidate(
                    prompt: tokenizer.encode(probe.prompt),
                    continuation: tokenizer.encode(continuation))
            }
        }
        var rest = try scores(candidates)[...]
        var right = [Bool]()
        for probe in probes {
            let own = rest.prefix(1 + probe.distractors.count)
            right.append(own.dropFirst().allSatisfy { $0 < own[own.startIndex] })
            rest = rest.dropFirst(own.count)
        }
        return PrimerProbe.Kind.allCases.compactMap { summary(of: $0, right) }
    }

    private func summary(of kind: PrimerProbe.Kind, _ right: [Bool]) -> ProbeAccuracy? {
        let chosen = zip(probes, right).filter { $0.0.kind == kind }
        guard !chosen.isEmpty else { return nil }
        let chance = chosen.reduce(0) { $0 + 1 / Double(1 + $1.0.distractors.count) }
        return ProbeAccuracy(
            kind: kind, probes: chosen.count, right: chosen.count { $0.1 },
            chance: chance / Double(chosen.count))
    }

    /// Σ ln p of each continuation, all candidates in one batch after an `<eos>`.
    private static func scores(
        _ candidates: ArraySlice<Candidate>, _ model: LanguageModel, _ layout: TokenLayout,
        on device: Device
    ) -> [Double] {
        let room = model.configuration.maximumLength
        let rows = candidates.map { candidate in
            ([layout.end] + candidate.prompt + candidate.continuation).suffix(room + 1)
        }
        let length = rows.map(\.count).max() ?? 0
        let padded = rows.map {
            Array($0) + [Int32](repeating: layout.padding, count: length - $0.count)
        }
        let batch = TokenBatch(sequences: padded, padding: layout.padding)
        var targets = batch.targets
        for (row, candidate) in candidates.enumerated() {
            let answer = rows[row].count - 1 - candidate.continuation.count..<rows[row].count - 1
            for position in 0..<length - 1 where !answer.contains(position) {
                targets.weights[row * (length - 1) + position] = 0
            }
        }
        let tape = Tape(on: device, recording: false)
        let losses = model.loss(batch.inputs, targets, batch: batch.batch, on: tape)
        return rows.indices.map { row in
            losses[row * (length - 1)..<(row + 1) * (length - 1)].reduce(0) { $0 - Double($1) }
        }
    }
}
