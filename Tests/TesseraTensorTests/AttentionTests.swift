import TesseraTensor
import TestSupport
import Testing

struct AttentionTests {
    @Test(arguments: [(1, 5, 2, 4), (2, 3, 1, 6), (2, 7, 3, 2)], [true, false])
    func gradientsMatchCentralDifferences(
        size: (batch: Int, length: Int, heads: Int, headWidth: Int), isCausal: Bool
    ) {
        let layout = AttentionLayout(
            batch: size.batch, length: size.length, heads: size.heads, isCausal: isCausal)
        let rotary = RotaryTable(positions: 8, headWidth: size.headWidth)
        let columns = 3 * size.heads * size.headWidth
        GradientCheck(inputs: [[size.batch * size.length, columns]]).run { tape, x in
            tape.attention(x[0], layout, rotary: isCausal ? rotary : nil)
        }
    }

    @Test func laterTokensDoNotChangeEarlierOutputs() {
        let layout = AttentionLayout(batch: 1, length: 6, heads: 2)
        var random = RandomSource(seed: 4)
        var packed = (0..<6 * 24).map { _ in random.uniform(-1, 1) }
        let before = output(packed, layout)
        for i in 5 * 24..<6 * 24 { packed[i] += 1 }
        let after = output(packed, layout)
        #expect(before[..<40] == after[..<40])
        #expect(before[40...] != after[40...])
    }

    @Test func equalValuesPassThroughWhateverTheWeights() {
        let headWidth = 8
        var random = RandomSource(seed: 9)
        let token = (0..<3 * headWidth).map { _ in random.uniform(-1, 1) }
        let rotary = RotaryTable(positions: 16, headWidth: headWidth)
        let four = Array(repeating: token, count: 4).flatMap(\.self)
        let layout = AttentionLayout(batch: 1, length: 4, heads: 1)
        let y = output(four, layout, rotary: rotary)
        for (index, value) in y.enumerated() {
            #expect(abs(value - token[2 * headWidth + index % headWidth]) < 1e-5)
        }
    }

    private func output(
        _ packed: [Float], _ layout: AttentionLayout, rotary: RotaryTable? = nil
    ) -> [Float] {
        let device = Device(precision: .float32)
        let rows = layout.batch * layout.length
        let x = device.tensor(packed, [rows, packed.count / rows])
        return Tape(on: device, recording: false).attention(x, layout, rotary: rotary).values
    }
}
