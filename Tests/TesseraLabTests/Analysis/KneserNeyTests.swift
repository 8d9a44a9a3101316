import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

/// Origin of all pinned numbers: Tests/Fixtures/kneser_ney.py.
struct KneserNeyTests {
    private static let pieces: [[Int32]] = [
        [
            0, 1, 2, 3, 4, 5, 3, 0, 1, 4, 5, 3, 0, 1, 0, 1, 2, 0, 0, 1, 3, 4, 0, 2, 0, 1, 0, 0, 2,
            0, 0, 5, 2, 1, 4, 3, 4, 0, 4, 5, 4, 5, 0, 1, 0, 0, 0, 1, 2, 0, 1, 1, 1, 2, 2, 1, 2, 3,
            0, 5,
        ],
        [
            0, 0, 1, 2, 0, 1, 1, 2, 0, 0, 0, 4, 0, 1, 3, 4, 1, 1, 2, 3, 0, 1, 2, 3, 0, 4, 0, 1, 2,
            3, 1, 3, 3, 1, 1, 0, 0, 0, 1, 5, 0, 0, 5, 0, 1,
        ],
    ]
    private static let heldOut: [Int32] = [
        0, 0, 1, 2, 2, 1, 0, 3, 0, 1, 2, 0, 1, 4, 5, 2, 0, 1, 0, 2, 1, 2, 5, 2, 5,
    ]
    private static let model = KneserNeyModel(pieces, vocabulary: 7, order: 3)

    @Test func discountsAreThoseOfTheReference() {
        let expected = [
            [0.5, 1.0, 1.5], [0.31034482758620685, 1.6275862068965516, 2.3793103448275863],
            [0.6206896551724138, 0.6457680250783697, 2.3793103448275863],
        ]
        for (found, wanted) in zip(Self.model.discounts, expected) {
            for (a, b) in zip(found.values, wanted) { #expect(abs(a - b) < 1e-12) }
        }
        #expect(Self.model.discounts.count == 3)
    }

    /// What was predicted after a context, token by token.
    struct Pin: Sendable {
        var context: [Int32]
        var probabilities: [Double]
    }

    private static let pins = [
        Pin(
            context: [],
            probabilities: [
                0.2423469387755102, 0.17091836734693877, 0.13520408163265304, 0.17091836734693877,
                0.13520408163265304, 0.09948979591836735, 0.04591836734693877,
            ]),
        Pin(
            context: [0],
            probabilities: [
                0.2704961294862772, 0.3366874699062928, 0.09355809474424978, 0.09349327752879737,
                0.10662524537945849, 0.07402218600688915, 0.02511759694803511,
            ]),
        Pin(
            context: [0, 1],
            probabilities: [
                0.1380506228465412, 0.20561416626196166, 0.30964903802063154, 0.16227203079140765,
                0.08493654876593068, 0.0836109704316892, 0.015866622881838002,
            ]),
        Pin(
            context: [4, 4],
            probabilities: [
                0.1867368930330753, 0.18507433145672061, 0.07820856790992257, 0.18507433145672061,
                0.07820856790992257, 0.2601359078114004, 0.026561400422237855,
            ]),
    ]

    @Test(arguments: pins)
    func probabilitiesAreThoseOfTheReference(pin: Pin) {
        for (token, expected) in pin.probabilities.enumerated() {
            let found = Self.model.probability(of: Int32(token), after: pin.context)
            #expect(abs(found - expected) < 1e-12, "\(token) after \(pin.context): \(found)")
        }
    }

    @Test func lossIsThatOfTheReference() {
        #expect(abs(Self.model.loss(of: [Self.heldOut]) - 1.7840227731255782) < 1e-12)
    }

    @Test func onlyTheNewestTokensMatter() {
        let long = Self.model.probability(of: 2, after: [5, 5, 3, 0, 1])
        #expect(long == Self.model.probability(of: 2, after: [0, 1]))
    }

    @Test(arguments: 1...5)
    func probabilitiesOfAllTokensSumToOne(order: Int) {
        let model = KneserNeyModel(Self.pieces, vocabulary: 9, order: order)
        for start in 0..<Self.heldOut.count {
            let context = Self.heldOut[max(0, start - 4)..<start]
            let sum = (0..<9).reduce(0.0) { $0 + model.probability(of: $1, after: context) }
            #expect(abs(sum - 1) < 1e-12, "after \(Array(context))")
        }
    }

    @Test func textWithoutRunsIsPredictedUniformly() {
        let model = KneserNeyModel([[]], vocabulary: 8)
        #expect(model.probability(of: 3, after: [1, 2]) == 0.125)
    }
}

struct ProbeScorerTests {
    private static let tokenizer = BytePairTrainer.train(on: ["one two"], vocabularySize: 256)
    private static let probes = [
        PrimerProbe(
            kind: .sum, topic: "", prompt: "1 + 1 =", answer: " 2", distractors: [" 3", " 4", " 5"]),
        PrimerProbe(kind: .sum, topic: "", prompt: "2 + 1 =", answer: " 3", distractors: [" 9"]),
        PrimerProbe(kind: .agreement, topic: "", prompt: "I", answer: " am", distractors: [" is"]),
    ]

    @Test func theLikeliestContinuationIsTheAnswerAndATieIsWrong() {
        let scorer = ProbeScorer(Self.tokenizer, probes: Self.probes)
        let found = scorer.accuracies { candidates in
            #expect(candidates.count == 8)
            #expect(candidates[0].prompt == Self.tokenizer.encode("1 + 1 ="))
            #expect(candidates[1].continuation == Self.tokenizer.encode(" 3"))
            return [-1, -2, -3, -4, -2, -2, -9, -8]
        }
        #expect(found.map(\.kind) == [.sum, .agreement])
        #expect(found.map(\.right) == [1, 0] && found.map(\.probes) == [2, 1])
        #expect(found[0].chance == 0.375 && found[1].chance == 0.5)
        #expect(found[0].accuracy == 0.5)
    }

    /// Scores of a padded batch are those of each candidate alone, summed by hand from logits.
    @Test func aModelsScoresAreItsLogProbabilities() {
        let layout = TokenLayout(textVocabulary: 256, imageVocabulary: 0)
        let model = LanguageModel(
            TinyModels.languageModel(vocabulary: layout.vocabulary), precision: .float32, seed: 3)
        let device = Device(precision: .float32)
        let right = Self.probes.map { probe in
            let scores = ([probe.answer] + probe.distractors).map { text in
                Self.score(text, after: probe.prompt, model, layout, on: device)
            }
            return scores.dropFirst().allSatisfy { $0 < scores[0] }
        }
        let found = ProbeScorer(Self.tokenizer, probes: Self.probes)
            .accuracies(of: model, layout: layout, on: device)
        #expect(found[0].right == right[..<2].count { $0 })
        #expect(found[1].right == right[2...].count { $0 })
    }

    private static func score(
        _ text: String, after prompt: String, _ model: LanguageModel, _ layout: TokenLayout,
        on device: Device
    ) -> Float {
        let (prompt, answer) = ([layout.end] + tokenizer.encode(prompt), tokenizer.encode(text))
        let ids = prompt + answer.dropLast()
        let targets = TokenTargets(
            ids: ids.dropFirst() + answer.suffix(1),
            weights: ids.indices.map { $0 >= prompt.count - 1 ? 1 : 0 })
        let tape = Tape(on: device, recording: false)
        return -model.loss(ids, targets, batch: 1, on: tape).reduce(0, +)
    }
}
