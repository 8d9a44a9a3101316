import TesseraTensor
import TestSupport
import Testing

struct SideBySideTests {
    @Test func columnsStandBesideOneAnother() {
        let device = Device(precision: .float32)
        let left = device.tensor([1, 2, 5, 6], [2, 2])
        let right = device.tensor([3, 7], [2, 1])
        let y = Tape(on: device).sideBySide([left, right])
        #expect(y.shape == [2, 3])
        #expect(y.values == [1, 2, 3, 5, 6, 7])
    }

    @Test func gradientsMatchCentralDifferences() {
        GradientCheck(inputs: [[5, 3], [5, 4]]).run { tape, x in
            // The first part occurs twice, so its gradients must add up.
            tape.sideBySide([x[0], tape.silu(x[1]), x[0]])
        }
    }
}
