import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct AdamWTests {
    @Test func clippingScalesTheWholeGradientToTheLimit() {
        // A gradient of norm 10 clipped to 1 must act like a gradient of norm 1.
        let clipped = weightsAfterTwoSteps(gradient: [6, 8], clipNorm: 1)
        let small = weightsAfterTwoSteps(gradient: [0.6, 0.8], clipNorm: 0)
        for (a, b) in zip(clipped.weights, small.weights) { #expect(abs(a - b) < 1e-6) }
        #expect(clipped.norm == 10)
    }

    @Test func gradientsWithinTheLimitAreLeftAlone() {
        let free = weightsAfterTwoSteps(gradient: [0.3, 0.4], clipNorm: 0)
        #expect(weightsAfterTwoSteps(gradient: [0.3, 0.4], clipNorm: 1).weights == free.weights)
    }

    @Test func firstStepIsTheLearningRateAndTheDecay() {
        // Mean and root mean square of one gradient are equal: weight −= rate · (sign + decay · weight).
        let weights = weightsAfterTwoSteps(gradient: [5, -3], clipNorm: 0, steps: 1).weights
        #expect(abs(weights[0] - (1 - 0.01 * (1 + 0.1))) < 1e-6)
        #expect(abs(weights[1] - (1 - 0.01 * (-1 + 0.1))) < 1e-6)
    }

    @Test(arguments: [Float.nan, .infinity]) func brokenGradientsLeaveTheWeightsAlone(bad: Float) {
        let (weights, norm) = weightsAfterTwoSteps(gradient: [1, bad], clipNorm: 1)
        #expect(weights == [1, 1])
        #expect(!norm.isFinite)
    }

    private func weightsAfterTwoSteps(
        gradient: [Float], clipNorm: Float, steps: Int = 2
    ) -> (weights: [Float], norm: Float) {
        let parameter = ParameterBuilder().parameter("weight", [gradient.count], .constant(1))
        let arena = ParameterArena([parameter], precision: .float32, seed: 1)
        var configuration = AdamWConfiguration()
        configuration.clipNorm = clipNorm
        let optimizer = AdamW(arena, configuration)
        var norm: Float = 0
        for _ in 0..<steps {
            gradient.withUnsafeBufferPointer { values in
                if let start = values.baseAddress { parameter.addGradient(start) }
            }
            norm = optimizer.step(learningRate: 0.01)
        }
        return (parameter.values, norm)
    }
}
