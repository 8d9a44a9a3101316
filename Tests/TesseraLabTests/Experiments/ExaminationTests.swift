import Foundation
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct ExaminationTests {
    private let layout = TokenLayout(textVocabulary: 10, imageVocabulary: 2)  // codes 16 and 17

    @Test(arguments: [
        (1000, 8, [0, 1, 3, 10, 32, 100, 316, 1000]), (4, 3, [0, 1, 4]), (1, 5, [0, 1]),
        (100, 2, [0, 100]),
    ])
    func stepsAreEvenlySpacedOnALogarithmicAxis(total: Int, limit: Int, steps: [Int]) {
        #expect(ExaminationSteps(total: total, limit: limit).steps == steps)
    }

    @Test func theLeakIsTheMassOfTheOtherModality() {
        // Sixteen words and two codes, all equally likely.
        let logits = [Float](repeating: 0, count: 3 * 18)
        let targets = TokenTargets(ids: [3, 16, 0], weights: [1, 1, 0])
        let leak = ModalityLeak.leak(logits: logits, targets, layout)
        #expect(abs(leak - (2.0 / 18 + 16.0 / 18) / 2) < 1e-6)
    }

    @Test func divergenceOfTwoCoinsByHand() {
        // 0.5 ln(0.5/0.25) + 0.5 ln(0.5/0.75) = 0.143841
        let fair = Divergence.logSoftmax([0, 0])
        let bent = Divergence.logSoftmax([Float(log(0.25)), Float(log(0.75))])
        #expect(abs(Divergence.mean(from: fair, to: bent, width: 2) - 0.143841) < 1e-5)
        #expect(Divergence.mean(from: fair + bent, to: fair + bent, width: 2) == 0)
    }

    @Test func rankAndProbabilityOfAnswersByHand() {
        let logits: [[Float]] = [[2, 1, 0], [0, 0, 0]]
        let predictions = AnswerPredictions(logits: logits, answers: [1, 2])
        // The first answer is second; the second shares its place with all and is not below any.
        #expect(predictions.meanReciprocalRank == (0.5 + 1) / 2)
        // log(e / (e² + e + 1)) = −1.407606; log(1/3) = −1.098612
        #expect(abs(predictions.meanLogProbability + (1.407606 + 1.098612) / 2) < 1e-5)
    }

    @Test func probesAreSpreadOverTheirKindAndAlwaysTheSame() {
        let probes = PrimerProbes.selection(perKind: 3)
        #expect(probes.count == 3 * PrimerProbes.examined.count)
        #expect(probes == PrimerProbes.selection(perKind: 3))
        #expect(Set(probes.map(\.prompt)).count > 12)
    }

    /// Long measurements look between their parts whether they shall end.
    @Test func aWishToStopEndsAMeasurement() throws {
        let layout = TokenLayout(textVocabulary: 260, imageVocabulary: 2)
        let model = LanguageModel(
            TinyModels.languageModel(vocabulary: layout.vocabulary), precision: .float32, seed: 1)
        let words = BytePairTrainer.train(on: ["a red boat"], vocabularySize: 260)
        let probes = PrimerProbes.selection(perKind: 12)
        let commands = CommandQueue<TrainerCommand>()
        let check = StopCheck(commands)
        var parts = 0
        func accuracies() throws -> [ProbeAccuracy] {
            try ProbeScorer(words, probes: probes).accuracies(
                of: model, layout: layout, on: Device(precision: .float32)
            ) {
                if parts == 2 { commands.post(.stopAndSave) }
                try check()
                parts += 1
            }
        }
        #expect(throws: StopRequested.self) { try accuracies() }
        #expect(parts == 2 && commands.contains { $0 == .stopAndSave })
    }

    @Test func aRunThatGoesOnForgetsWhatItHasNotReached() {
        var record = ExaminationRecord(
            metrics: [0, 2, 4].map {
                MetricRecord(step: $0, arm: "a", name: .validationText, value: 1)
            }, frozenDigests: ["a": "x"])
        record.rewind(to: 2)
        #expect(record.metrics.map(\.step) == [0, 2])
        #expect(record.frozenDigests == ["a": "x"])
        record.rewind(to: 0)
        #expect(record.metrics.isEmpty && record.frozenDigests.isEmpty)
    }

    @Test func picturesAloneAreScoredOnTheirCodes() {
        let sequence = CaptionSequence(layout: layout, captionLimit: 0, codes: 2)
        let batch = sequence.batch(of: [(caption: [5], codes: [1, 0])], content: .pictures)
        #expect(
            batch.inputs == [layout.beginning, layout.beginningOfImage, 17, 16, layout.endOfImage])
        #expect(batch.targets.weights == [0, 1, 1, 0, 0])
    }

    @Test func captionsAloneHoldNoPicture() {
        let sequence = CaptionSequence(layout: layout, captionLimit: 3, codes: 2)
        let batch = sequence.batch(of: [(caption: [5, 6], codes: [1, 0])], content: .captions)
        #expect(batch.inputs == [layout.beginning, 5, 6, layout.end])
        #expect(batch.targets.ids == [5, 6, layout.end, layout.padding])
        #expect(batch.targets.weights == [1, 1, 1, 0])
    }

    @Test func replayReplacesWholeRowsAndKeepsTheirWeights() throws {
        let sequence = CaptionSequence(layout: layout, captionLimit: 2, codes: 2)
        let pictures = CaptionedPictureBatches(
            training: (0..<8).map { .init(caption: [Int32($0)], codes: [0, 1]) }, validation: [],
            sequence: sequence, batch: 8, validationBatches: 1, dropout: 0, seed: 1)
        let stream = Array(repeating: Int32(9), count: 80)
        let text = try TextBatches(
            training: stream, validation: stream, layout: layout, length: sequence.length,
            batch: 8, validationBatches: 1, seed: 1)
        let mixed = ReplayedText(text, into: pictures, share: 0.5, seed: 3)
        let batch = mixed.batch(at: 0)
        let rows = Array(batch.inputs).chunks(of: sequence.length - 1).map(Array.init)
        let texts = rows.count { $0.allSatisfy { $0 == 9 } }
        let captioned = rows.count { $0.first == layout.beginning }
        #expect(texts > 0 && captioned > 0 && texts + captioned == 8)
        #expect(mixed.batch(at: 0).inputs == batch.inputs)
        let nothing = ReplayedText(text, into: pictures, share: 0, seed: 3)
        #expect(nothing.batch(at: 5).inputs == pictures.batch(at: 5).inputs)
    }

    @Test func theRatioCountsWhatCountsInTheLoss() {
        // A caption of one piece: word, <boi>, <eoi>, <eos> against two codes.
        let sequence = CaptionSequence(layout: layout, captionLimit: 2, codes: 2)
        let pictures = CaptionedPictureBatches(
            training: [.init(caption: [4], codes: [0, 1])], validation: [], sequence: sequence,
            batch: 3, validationBatches: 1, dropout: 0, seed: 1)
        let rows = RowCount(of: pictures)
        #expect(rows.imageTextRatio == 0.5)
        #expect(rows.tokensPerStep == 18)
    }
}
