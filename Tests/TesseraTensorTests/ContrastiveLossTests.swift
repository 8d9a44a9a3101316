import Foundation
import TestSupport
import Testing

@testable import TesseraTensor

struct ContrastiveLossTests {
    private let device = Device(precision: .float32)

    private func tensor(_ values: [Float], _ shape: Shape) -> Tensor {
        device.tensor(values, shape, type: .float32, needsGradient: true)
    }

    // u = w = the axes, τ = ½: diagonal 2, elsewhere 0, so loss = ln(e² + 2) − 2.
    @Test func lossOfOrthogonalPairsIsExact() {
        let axes = tensor([1, 0, 0, 0, 1, 0, 0, 0, 1], [3, 3])
        let tape = Tape(on: device, recording: false)
        let loss = tape.contrastiveLoss(axes, axes, temperature: 0.5)
        #expect(abs(Double(loss) - (log(exp(2) + 2) - 2)) < 1e-6)
    }

    @Test func indistinguishablePairsCostTheLogarithmOfTheirNumber() {
        let same = tensor([Float](repeating: 0.5, count: 32), [8, 4])
        let tape = Tape(on: device, recording: false)
        #expect(abs(tape.contrastiveLoss(same, same, temperature: 0.1) - log(8)) < 1e-6)
    }

    @Test func gradientsMatchCentralDifferences() {
        var random = RandomSource(seed: 7)
        let shape: Shape = [4, 3]
        let start = (0..<2).map { _ in (0..<12).map { _ in random.uniform(-1, 1) } }
        let (first, second) = (tensor(start[0], shape), tensor(start[1], shape))
        let tape = Tape(on: device)
        _ = tape.contrastiveLoss(first, second, temperature: 0.7)
        for (side, tensor) in [first, second].enumerated() {
            for element in 0..<12 {
                let slope =
                    (loss(start, side, element, 1e-2) - loss(start, side, element, -1e-2))
                    / 2e-2
                #expect(abs((tensor.gradient?.values[element] ?? 0) - slope) < 1e-3)
            }
        }
    }

    private func loss(
        _ start: [[Float]], _ side: Int, _ element: Int, _ delta: Float
    ) -> Float {
        var values = start
        values[side][element] += delta
        let tape = Tape(on: device, recording: false)
        return tape.contrastiveLoss(
            tensor(values[0], [4, 3]), tensor(values[1], [4, 3]), temperature: 0.7)
    }
}
