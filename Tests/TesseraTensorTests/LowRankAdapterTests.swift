import TesseraTensor
import TestSupport
import Testing

struct LowRankAdapterTests {
    /// A weight of [outputs, inputs] with an adapter of a rank beside it.
    private struct Layer {
        let weight: Parameter
        let adapter: LowRankAdapter

        init(_ outputs: Int, _ inputs: Int, rank: Int) {
            let builder = ParameterBuilder()
            weight = builder.parameter("weight", [outputs, inputs], .constant(0))
            adapter = LowRankAdapter(
                down: builder.parameter("down", [rank, inputs], .constant(0)),
                up: builder.parameter("up", [outputs, rank], .constant(0)), scale: 1.5)
        }

        var parameters: [Parameter] { [weight, adapter.down, adapter.up] }
    }

    @Test(arguments: [(1, 3, 5, 1), (7, 5, 3, 2), (4, 8, 8, 8)])
    func gradientsMatchCentralDifferences(rows: Int, inputs: Int, outputs: Int, rank: Int) {
        let layer = Layer(outputs, inputs, rank: rank)
        let arena = ParameterArena.forChecking(layer.parameters)
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[rows, inputs]], parameters: layer.parameters).run { tape, x in
                tape.linear(x[0], layer.weight, beside: layer.adapter)
            }
        }
    }

    @Test func gradientsOfTwoUsesAdd() {
        let layer = Layer(4, 4, rank: 2)
        let arena = ParameterArena.forChecking(layer.parameters)
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[3, 4]], parameters: layer.parameters).run { tape, x in
                tape.linear(
                    tape.linear(x[0], layer.weight, beside: layer.adapter), layer.weight,
                    beside: layer.adapter)
            }
        }
    }

    @Test func aFrozenWeightGetsNoGradientButItsAdapterDoes() {
        let layer = Layer(2, 2, rank: 1)
        let arena = ParameterArena.forChecking(layer.parameters)
        layer.weight.isFrozen = true
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let tape = Tape(on: device)
            let y = tape.linear(
                device.tensor([1, 2], [1, 2]), layer.weight, beside: layer.adapter)
            tape.backward(from: y, gradient: device.tensor([1, 1], [1, 2]))
            #expect(!layer.weight.hasGradient)
            #expect(layer.adapter.down.hasGradient && layer.adapter.up.hasGradient)
        }
    }

    /// W = (1, 2), A = (3, 5), B = 2, scale 1.5: W + 1.5 · 2 · A = (10, 17); x = (1, −1) gives −7.
    @Test func theWeightActsWithTheScaledProduct() {
        let layer = Layer(1, 2, rank: 1)
        let arena = ParameterArena(layer.parameters, precision: .float32, seed: 1)
        layer.weight.assign([1, 2])
        layer.adapter.down.assign([3, 5])
        layer.adapter.up.assign([2])
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            #expect(layer.adapter.merged(into: layer.weight, on: device) == [10, 17])
            let y = Tape(on: device, recording: false)
                .linear(device.tensor([1, -1], [1, 2]), layer.weight, beside: layer.adapter)
            #expect(y.values == [-7])
        }
    }
}
