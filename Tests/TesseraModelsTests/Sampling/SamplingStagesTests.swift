import Foundation
import TesseraModels
import TesseraTensor
import Testing

/// Expected masses are worked out by hand from probabilities 1/2, 1/4, 1/8, 1/8; laws hold for any.
struct SamplingStagesTests {
    private static let numbers: [(Float, Int, Float, Float, Float)] = [
        (1, 0, 1, 0, 1), (0.7, 5, 1, 0, 4), (1.3, 0, 0.6, 0, 2), (1, 9, 0.9, 0.05, 3),
        (0, 4, 0.5, 0.1, 3), (0.5, 3, 0.2, 0.5, 1), (1, 1, 1, 0, 1),
    ]
    private static let settings = numbers.map { temperature, topK, topP, minP, guidance in
        var settings = SamplingSettings()
        (settings.temperature, settings.topK, settings.topP) = (temperature, topK, topP)
        (settings.minP, settings.guidance) = (minP, guidance)
        return settings
    }

    private func stages(_ settings: SamplingSettings, seed: UInt64 = 1) -> SamplingStages {
        var random = RandomSource(seed: seed, purpose: "logits of stages")
        let rows = (0..<2).map { _ in (0..<40).map { _ in 2 * random.normal() } }
        return SamplingStages(
            logits: rows[0], withoutCaption: rows[1], allowed: 8..<40, settings)
    }

    @Test(arguments: settings)
    func theEndIsTheSamplersDistribution(settings: SamplingSettings) {
        var random = RandomSource(seed: 3, purpose: "logits of stages")
        let rows = (0..<2).map { _ in (0..<40).map { _ in 2 * random.normal() } }
        let distribution = TokenDistribution(
            logits: rows[0], withoutCaption: rows[1], allowed: 8..<40, settings)
        let stages = stages(settings, seed: 3)
        #expect(stages.probabilities == distribution.probabilities)
        for draw in stride(from: Float(0), to: 1, by: 0.07) {
            #expect(stages.token(at: draw) == distribution.token(at: draw))
        }
    }

    /// What top-k, top-p and min-p take away and what is left add up to the whole.
    @Test(arguments: settings)
    func theMassesSumToOne(settings: SamplingSettings) throws {
        for seed in 1...20 as ClosedRange<UInt64> {
            let stages = stages(settings, seed: seed)
            let heated = settings.temperature > 0 ? power(stages.guided, settings) : nil
            let kept = stages.probabilities.indices.filter { stages.probabilities[$0] > 0 }
            let left = heated.map { heated in kept.reduce(0) { $0 + heated[$1] } } ?? 1
            let removed = stages.stages.dropFirst(3).reduce(0) { $0 + $1.mass }
            #expect(abs(left + removed - 1) < 1e-5)
            #expect(stages.stages.last?.kept == kept.count)
        }
    }

    private func power(_ probabilities: [Float], _ settings: SamplingSettings) -> [Float] {
        let weights = probabilities.map { pow($0, 1 / settings.temperature) }
        let total = weights.reduce(0, +)
        return weights.map { $0 / total }
    }

    @Test func everyStageTakesWhatItsNumberSays() {
        let logits: [Float] = [0, 3, 2, 1, 1].map { $0 * Float(log(2.0)) }
        var settings = SamplingSettings()
        (settings.guidance, settings.topK, settings.topP) = (1, 3, 0.7)
        let stages = SamplingStages(logits: logits, allowed: 1..<5, settings)
        let masses = stages.stages.map(\.mass)
        // Unmasked weights are 1, 8, 4, 2, 2; top-k 3 takes 1/8, top-p 0.7 another 1/8.
        for (mass, expected) in zip(masses, [1.0 / 17, 0, 0, 0.125, 0.125, 0] as [Float]) {
            #expect(abs(mass - expected) < 1e-6)
        }
        #expect(stages.stages.map(\.kept) == [4, 4, 4, 3, 2, 2])
    }

    @Test func plainSettingsMoveNothing() {
        var settings = SamplingSettings()
        settings.guidance = 1
        let stages = stages(settings)
        #expect(stages.stages.dropFirst().allSatisfy { $0.mass == 0 })
        #expect(stages.guided == stages.conditional)
        #expect(stages.guidanceDivergence == 0)
    }

    @Test(arguments: settings)
    func surprisalEntropyAndRankFitTogether(settings: SamplingSettings) {
        let stages = stages(settings)
        let tokens = (8..<40).map(Int32.init)
        let shares = tokens.map { exp(-stages.surprisal(of: $0)) }
        #expect(abs(shares.reduce(0, +) - 1) < 1e-4)
        let entropy = zip(shares, tokens).reduce(0) { $0 + $1.0 * stages.surprisal(of: $1.1) }
        #expect(abs(entropy - stages.entropy) < 1e-3)
        #expect(tokens.map(stages.rank).sorted() == Array(1...32))
        #expect(stages.rank(of: Int32(8 + stages.order[0])) == 1)
    }
}
