import TesseraTensor
import TestSupport
import Testing

struct FeatureMapTests {
    @Test(arguments: [1, 7, 300])
    func siluGradientsMatchCentralDifferences(count: Int) {
        GradientCheck(inputs: [[count]]).run { tape, x in tape.add(tape.silu(x[0]), tape.silu(x[0]))
        }
    }

    @Test func siluOfOneIsTheLogisticFunctionOfOne() {
        let device = Device(precision: .float32)
        let y = Tape(on: device).silu(device.tensor([0, 1, -100], [3])).values
        #expect(y[0] == 0)
        #expect(abs(y[1] - 0.731_058_6) < 1e-6)  // 1 / (1 + 1/e)
        #expect(abs(y[2]) < 1e-30)
    }

    @Test func reshapedGradientsMatchCentralDifferences() {
        GradientCheck(inputs: [[2, 3, 4]]).run { tape, x in
            let rows = tape.reshape(x[0], [6, 4])
            return tape.add(tape.silu(tape.reshape(rows, [24])), x[0])
        }
    }

    @Test func reshapeSharesMemory() {
        let device = Device(precision: .float32)
        let x = device.tensor([1, 2, 3, 4, 5, 6], [2, 3])
        let y = Tape(on: device).reshape(x, [3, 2])
        #expect(y.start == x.start)
        #expect(y.shape == [3, 2])
    }
}
