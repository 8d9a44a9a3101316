import Foundation
import TesseraModels
import TesseraTensor
import Testing

/// Expected masses are worked out by hand from probabilities 1/2, 1/4, 1/8, 1/8.
struct TokenDistributionTests {
    private let logits: [Float] = [-100, 3, 2, 1, 1].map { $0 * Float(log(2.0)) }
    private let firstTwo: [Float] = [2 / 3, 1 / 3, 0, 0]
    private let firstThree: [Float] = [4 / 7, 2 / 7, 1 / 7, 0]

    private func probabilities(_ change: (inout SamplingSettings) -> Void) -> [Float] {
        var settings = SamplingSettings()
        settings.guidance = 1
        change(&settings)
        return TokenDistribution(logits: logits, allowed: 1..<5, settings).probabilities
    }

    @Test func plainSamplingIsTheSoftmaxOfAllowedTokens() {
        expectClose(probabilities { _ in }, [0.5, 0.25, 0.125, 0.125])
    }

    @Test func topKKeepsTheMostLikely() {
        expectClose(probabilities { $0.topK = 2 }, firstTwo)
        expectClose(probabilities { $0.topK = 3 }, firstThree)
    }

    @Test func topPKeepsTheSmallestSetThatReachesTheMass() {
        expectClose(probabilities { $0.topP = 0.5 }, [1, 0, 0, 0])
        expectClose(probabilities { $0.topP = 0.7 }, firstTwo)
    }

    @Test func minPDropsTheUnlikely() {
        expectClose(probabilities { $0.minP = 0.3 }, firstTwo)
    }

    /// The definition: of all tokens in the order of their probability, the first few.
    ///
    /// Logits are whole numbers, so that many tokens are equally likely and the order of the
    /// vocabulary counts.
    @Test(
        arguments: [
            (7, 1, 0), (40, 1, 0), (500, 1, 0), (0, 0.3, 0), (0, 0.9, 0), (0, 0.999, 0),
            (0, 1, 0.1),
            (25, 0.8, 0.01), (300, 0.95, 0.3),
        ] as [(Int, Float, Float)])
    func truncationKeepsTheFirstOfTheRanking(topK: Int, topP: Float, minP: Float) {
        for seed in 1...10 as ClosedRange<UInt64> {
            var random = RandomSource(seed: seed, purpose: "logits")
            let logits = (0..<400).map { _ in (2 * random.normal()).rounded() }
            var settings = SamplingSettings()
            settings.guidance = 1
            let whole = TokenDistribution(logits: logits, allowed: 0..<400, settings).probabilities
            let order = whole.indices.sorted { (whole[$0], $1) > (whole[$1], $0) }
            (settings.topK, settings.topP, settings.minP) = (topK, topP, minP)
            let kept = TokenDistribution(logits: logits, allowed: 0..<400, settings).probabilities
            var (mass, count): (Float, Int) = (0, 0)
            for index in order.prefix(topK > 0 ? topK : 400) {
                if count > 0, mass >= topP || whole[index] < minP * whole[order[0]] { break }
                mass += whole[index]
                count += 1
            }
            #expect(kept.indices.filter { kept[$0] > 0 } == order.prefix(count).sorted())
            #expect(abs(kept.reduce(0, +) - 1) < 1e-5)
        }
    }

    @Test func zeroTemperatureIsCertain() {
        expectClose(probabilities { $0.temperature = 0 }, [1, 0, 0, 0])
    }

    @Test func guidanceMovesAwayFromThePredictionWithoutCaption() {
        var settings = SamplingSettings()
        settings.guidance = 2
        let null: [Float] = [0, 0, 0, 0, 0]
        let guided = TokenDistribution(
            logits: logits, withoutCaption: null, allowed: 1..<5, settings)
        // 2 · logits − 0: squares of the weights 8, 4, 2, 2.
        expectClose(guided.probabilities, [64, 16, 4, 4].map { $0 / 88 })
    }

    @Test(arguments: [(0, 1), (0.49, 1), (0.5, 2), (0.74, 2), (0.76, 3), (0.999, 4)])
    func drawPicksTheTokenOnTheCumulativeBar(draw: Float, token: Int32) {
        var settings = SamplingSettings()
        settings.guidance = 1
        let distribution = TokenDistribution(logits: logits, allowed: 1..<5, settings)
        #expect(distribution.token(at: draw) == token)
    }

    private func expectClose(_ got: [Float], _ expected: [Float]) {
        for (g, e) in zip(got, expected) { #expect(abs(g - e) < 1e-6) }
    }
}
