import TesseraTensor
import TestSupport
import Testing

struct LinearTests {
    @Test(arguments: [(1, 3, 5), (7, 5, 3), (4, 8, 8)])
    func gradientsMatchCentralDifferences(rows: Int, inputs: Int, outputs: Int) {
        let builder = ParameterBuilder()
        let weight = builder.parameter("weight", [outputs, inputs], .constant(0))
        let bias = builder.parameter("bias", [outputs], .constant(0))
        let arena = ParameterArena.forChecking([weight, bias])
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[rows, inputs]], parameters: [weight, bias]).run { tape, x in
                tape.linear(x[0], weight, bias: bias)
            }
        }
    }

    @Test func gradientsOfTwoUsesAdd() {
        let builder = ParameterBuilder()
        let weight = builder.parameter("weight", [4, 4], .constant(0))
        let arena = ParameterArena.forChecking([weight])
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[3, 4]], parameters: [weight]).run { tape, x in
                tape.linear(tape.linear(x[0], weight), weight)
            }
        }
    }

    @Test func frozenWeightsGetNoGradient() {
        let weight = ParameterBuilder().parameter("weight", [2, 2], .constant(1))
        let arena = ParameterArena([weight], precision: .float32, seed: 1)
        weight.isFrozen = true
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let tape = Tape(on: device)
            let x = device.tensor([1, 2], [1, 2])
            let y = tape.linear(x, weight)
            tape.backward(from: y, gradient: device.tensor([1, 1], [1, 2]))
            #expect(!weight.hasGradient)
        }
    }

    @Test func poolServesTheSecondStepWithoutNewMemory() {
        let weight = ParameterBuilder().parameter("weight", [32, 32], .constant(1))
        let arena = ParameterArena([weight], precision: .float32, seed: 1)
        let device = Device(precision: .float32)
        func step() {
            let tape = Tape(on: device)
            let x = device.tensor([Float](repeating: 1, count: 96), [3, 32])
            let y = tape.linear(tape.linear(x, weight), weight)
            tape.backward(from: y, gradient: device.tensor(y.values, y.shape))
        }
        withExtendedLifetime(arena) {
            step()
            let misses = device.pool.misses
            step()
            #expect(device.pool.misses == misses)
        }
    }
}
