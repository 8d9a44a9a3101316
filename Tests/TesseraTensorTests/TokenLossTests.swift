import Foundation
import TesseraTensor
import TestSupport
import Testing

struct TokenLossTests {
    @Test(arguments: [0, 0.01] as [Float], [2, 512])
    func gradientsMatchCentralDifferences(zWeight: Float, chunk: Int) {
        let output = ParameterBuilder().parameter("output", [7, 4], .constant(0))
        let arena = ParameterArena.forChecking([output])
        let targets = TokenTargets(ids: [3, 0, 6, 2, 2], weights: [1, 0, 2, 1, 0.5])
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            var random = RandomSource(seed: 6)
            let states = (0..<20).map { _ in random.uniform(-1, 1) }
            func loss(_ states: [Float]) -> Double {
                objective(states, output, targets, zWeight)
            }
            let hidden = device.tensor(states, [5, 4], type: .float32, needsGradient: true)
            let tape = Tape(on: device)
            _ = tape.tokenLoss(hidden, output: output, targets, zWeight: zWeight, chunk: chunk)
            let gradient = hidden.gradient?.values ?? []
            for i in states.indices {
                var (up, down) = (states, states)
                up[i] += 1e-2
                down[i] -= 1e-2
                let slope = (loss(up) - loss(down)) / 2e-2
                #expect(abs(Double(gradient[i]) - slope) < 2e-3)
            }
            for i in 0..<28 {
                let start = output.values
                func shifted(_ delta: Float) -> Double {
                    var values = start
                    values[i] += delta
                    output.assign(values)
                    defer { output.assign(start) }
                    return loss(states)
                }
                let slope = (shifted(1e-2) - shifted(-1e-2)) / 2e-2
                #expect(abs(Double(output.gradient[i]) - slope) < 2e-3)
            }
        }
    }

    @Test func uniformLogitsGiveTheLogarithmOfTheVocabulary() {
        let output = ParameterBuilder().parameter("output", [512, 8], .constant(0))
        let arena = ParameterArena([output], precision: .float32, seed: 1)
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let hidden = device.tensor([Float](repeating: 1, count: 24), [3, 8])
            let targets = TokenTargets(ids: [0, 511, 7], weights: [1, 1, 0])
            let losses = Tape(on: device, recording: false)
                .tokenLoss(hidden, output: output, targets)
            #expect(abs(losses[0] - log(512)) < 1e-5)  // 6.238
            #expect(abs(losses[1] - log(512)) < 1e-5)
            #expect(losses[2] == 0)
        }
    }

    /// The loss in double precision, straight from its definition.
    private func objective(
        _ states: [Float], _ output: Parameter, _ targets: TokenTargets, _ zWeight: Float
    ) -> Double {
        let (classes, width) = (output.shape[0], output.shape[1])
        let weights = output.values.map(Double.init)
        let total = targets.weights.reduce(0) { $0 + Double($1) }
        return targets.ids.indices.reduce(0) { sum, row in
            let logits = (0..<classes).map { c in
                (0..<width).reduce(0) {
                    $0 + weights[c * width + $1] * Double(states[row * width + $1])
                }
            }
            let normalizer = log(logits.reduce(0) { $0 + exp($1) })
            let loss = normalizer - logits[Int(targets.ids[row])]
            let extra = Double(zWeight) * normalizer * normalizer
            return sum + Double(targets.weights[row]) / total * (loss + extra)
        }
    }
}
