import Foundation
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

    /// With one-hot values the output rows are the attention weights themselves.
    @Test func rotatedScoresDependOnlyOnTheDistance() {
        let (length, width) = (4, 4)
        let (query, key): ([Float], [Float]) = ([0.9, -0.4, 0.3, 0.7], [0.2, 0.8, -0.5, 0.6])
        let packed = (0..<length).flatMap { (position: Int) -> [Float] in
            var value = [Float](repeating: 0, count: width)
            value[position] = 1
            return query + key + value
        }
        let layout = AttentionLayout(batch: 1, length: length, heads: 1, isCausal: false)
        let rotary = RotaryTable(positions: length, headWidth: width)
        let weights = output(packed, layout, rotary: rotary)
        for row in 0..<length {
            let scores = (0..<length).map { score(query, key, distance: row - $0) }
            let total = scores.reduce(0) { $0 + exp($1) }
            for column in 0..<length {
                let expected = exp(scores[column]) / total
                #expect(abs(Double(weights[row * width + column]) - expected) < 1e-6)
            }
        }
    }

    /// q · R(distance) k / √4, with element j paired with j + 2 and angles 1 and 1/100 per position.
    private func score(_ query: [Float], _ key: [Float], distance: Int) -> Double {
        let (q, k) = (query.map(Double.init), key.map(Double.init))
        return (0..<2).reduce(0) { sum, j in
            let angle = Double(distance) * (j == 0 ? 1 : 0.01)
            let along = q[j] * k[j] + q[j + 2] * k[j + 2]
            let across = q[j] * k[j + 2] - q[j + 2] * k[j]
            return sum + along * cos(angle) + across * sin(angle)
        } / 2
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
