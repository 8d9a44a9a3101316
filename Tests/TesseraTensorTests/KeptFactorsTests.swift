import TesseraTensor
import TestSupport
import Testing

/// Products with a parameter keep its weights arranged; what they keep never outlives a change.
struct KeptFactorsTests {
    private static let width = 48
    private static let rows = 20

    private let weight: Parameter
    private let arena: ParameterArena
    private let device: Device

    /// The weights are square, so that they and their transpose have one layout.
    init() {
        let shape: Shape = [Self.width, Self.width]
        weight = ParameterBuilder().parameter("weight", shape, .uniform(bound: 1))
        device = Device(precision: .float32)
        arena = ParameterArena([weight], precision: device.precision, seed: 1)
    }

    private var x: [Float] {
        var random = RandomSource(seed: 3)
        return (0..<Self.rows * Self.width).map { _ in random.uniform(-1, 1) }
    }

    /// x · Wᵀ and x · W, as the products compute them.
    private func products() -> (forward: [Float], backward: [Float]) {
        let tape = Tape(on: device)
        let input = device.tensor(x, [Self.rows, Self.width], type: .float32, needsGradient: true)
        let y = tape.linear(input, weight)
        let forward = y.values
        tape.backward(from: y, gradient: device.tensor(x, y.shape))
        return (forward, input.gradient?.values ?? [])
    }

    /// The same from the master weights, one by one.
    private func expected() -> (forward: [Float], backward: [Float]) {
        let (x, w, width) = (x, weight.values, Self.width)
        func product(_ element: (Int, Int) -> Int) -> [Float] {
            x.indices.map { place in
                let (row, column) = (place / width * width, place % width)
                return (0..<width).reduce(0) { $0 + x[row + $1] * w[element($1, column)] }
            }
        }
        return (product { $1 * width + $0 }, product { $0 * width + $1 })
    }

    @Test(arguments: WeightChange.allCases) func theNewestWeightsCount(after change: WeightChange) {
        let before = products()
        #expect(before == products())
        change.apply(to: weight, of: arena)
        let (after, expected) = (products(), expected())
        #expect(zip(after.forward, expected.forward).allSatisfy { abs($0 - $1) < 1e-4 })
        #expect(zip(after.backward, expected.backward).allSatisfy { abs($0 - $1) < 1e-4 })
        #expect(after != before)
    }
}
