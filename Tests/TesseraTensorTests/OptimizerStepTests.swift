import TesseraTensor
import TestSupport
import Testing

struct OptimizerStepTests {
    /// The second size is split between threads.
    @Test(arguments: [5, 40_000]) func threeUpdatesFollowTheDefinition(count: Int) {
        let parameter = ParameterBuilder().parameter("weight", [count], .constant(0))
        let arena = ParameterArena.forChecking([parameter])
        withExtendedLifetime(arena) {
            var random = RandomSource(seed: 12)
            var weights = parameter.values.map(Double.init)
            var first = [Double](repeating: 0, count: count)
            var second = first
            for step in 1...3 {
                let gradient = (0..<count).map { _ in random.uniform(-1, 1) }
                set(gradient, of: parameter)
                arena.update(with: Self.settings(step: step, gradientScale: 0.5))
                for i in 0..<count {
                    let g = 0.5 * Double(gradient[i])
                    first[i] = 0.9 * first[i] + 0.1 * g
                    second[i] = 0.95 * second[i] + 0.05 * g * g
                    let mean = first[i] / (1 - power(0.9, step))
                    let square = second[i] / (1 - power(0.95, step))
                    weights[i] -= 0.01 * (mean / (square.squareRoot() + 1e-8) + 0.1 * weights[i])
                }
            }
            let worst = zip(parameter.values, weights).map { abs(Double($0) - $1) }.max() ?? 0
            #expect(worst < 1e-5)
        }
    }

    @Test func gradientNormLeavesOutWhatDoesNotLearn() {
        let builder = ParameterBuilder()
        let parameters = ["a", "b", "frozen", "unused"].map {
            builder.parameter($0, [2], .constant(1))
        }
        let arena = ParameterArena.forChecking(parameters)
        set([3, 0], of: parameters[0])
        set([0, 4], of: parameters[1])
        set([100, 100], of: parameters[2])
        parameters[2].isFrozen = true
        #expect(arena.gradientNorm() == 5)
        let before = parameters.map(\.values)
        arena.update(with: Self.settings(step: 1))
        #expect(parameters[0].values != before[0])
        #expect(parameters[2].values == before[2])
        #expect(parameters[3].values == before[3])
    }

    @Test(.enabled(if: Precision.best == .bfloat16))
    func roundedCopyFollowsTheWeights() {
        let parameter = ParameterBuilder().parameter("weight", [3], .constant(1))
        let arena = ParameterArena([parameter], precision: .bfloat16, seed: 1)
        set([1, -1, 0], of: parameter)
        arena.update(with: Self.settings(step: 1))
        let copy = parameter.shadow.map { $0.map { Float(bitPattern: UInt32($0) << 16) } } ?? []
        #expect(zip(copy, parameter.values).allSatisfy { abs($0 - $1) <= abs($1) / 256 })
        #expect(copy[0] < 1 && copy[1] > 1)
    }

    private static func settings(step: Int, gradientScale: Float = 1) -> AdamWStep {
        AdamWStep(
            learningRate: 0.01, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weightDecay: 0.1,
            correction1: Float(1 - power(0.9, step)), correction2: Float(1 - power(0.95, step)),
            gradientScale: gradientScale)
    }

    private func set(_ gradient: [Float], of parameter: Parameter) {
        parameter.hasGradient = false
        gradient.withUnsafeBufferPointer { values in
            if let start = values.baseAddress { parameter.addGradient(start) }
        }
    }
}

private func power(_ base: Double, _ exponent: Int) -> Double {
    (0..<exponent).reduce(1) { product, _ in product * base }
}
