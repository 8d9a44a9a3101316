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

    @Test(arguments: [true, false])
    func gradientsOfNormalizedHeadsMatchCentralDifferences(isCentred: Bool) {
        let norms = QueryKeyNorm(
            query: norm("query", width: 8, isCentred: isCentred),
            key: norm("key", width: 8, isCentred: isCentred))
        let learned = [norms.query, norms.key].flatMap { [$0.gain, $0.bias].compactMap(\.self) }
        let arena = ParameterArena.forChecking(learned)
        let layout = AttentionLayout(batch: 2, length: 3, heads: 2)
        let rotary = RotaryTable(positions: 3, headWidth: 4)
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[6, 24]], parameters: learned).run { tape, x in
                tape.attention(x[0], layout, rotary: rotary, norms: norms)
            }
        }
    }

    /// Lengths on both sides of every block's border; bf16 keeps 8 bits of each factor.
    @Test(arguments: [(1, 6), (33, 4), (64, 64), (65, 8), (257, 32), (321, 48)], [true, false])
    func blocksAgreeWithAttentionFromItsDefinition(
        size: (length: Int, headWidth: Int), isCausal: Bool
    ) {
        let layout = AttentionLayout(batch: 1, length: size.length, heads: 2, isCausal: isCausal)
        let width = 2 * size.headWidth
        var random = RandomSource(seed: 12)
        let packed = (0..<size.length * 3 * width).map { _ in random.uniform(-1, 1) }
        let slope = (0..<size.length * width).map { _ in random.uniform(-1, 1) }
        let plain = PlainAttention(packed, slope, layout, headWidth: size.headWidth)
        for precision in [Precision.float32, .best] {
            let tolerance: Float = precision == .float32 ? 1e-5 : 2e-2
            let (output, gradient) = bothPasses(packed, slope, layout, precision)
            expectClose(output, plain.output, "output of \(precision)", tolerance)
            expectClose(gradient, plain.gradient, "gradient of \(precision)", tolerance)
        }
    }

    @Test func aSecondGradientAdds() {
        let layout = AttentionLayout(batch: 1, length: 5, heads: 1)
        let norms = QueryKeyNorm(
            query: norm("query", width: 4, isCentred: true),
            key: norm("key", width: 4, isCentred: true))
        let arena = ParameterArena.forChecking(
            [norms.query, norms.key].flatMap { [$0.gain, $0.bias].compactMap(\.self) })
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[5, 12]]).run { tape, x in
                tape.add(
                    tape.attention(x[0], layout, norms: norms), tape.attention(x[0], layout))
            }
        }
    }

    @Test(arguments: Precision.allCases)
    func memoryGrowsWithTheLengthNotItsSquare(precision: Precision) {
        guard precision == .float32 || Precision.best == precision else { return }
        func residentBytes(length: Int) -> Int {
            let device = Device(precision: precision)
            let x = device.tensor(
                [Float](repeating: 0.1, count: length * 48), [length, 48],
                type: device.activationType, needsGradient: true)
            let tape = Tape(on: device)
            let y = tape.attention(x, AttentionLayout(batch: 1, length: length, heads: 2))
            tape.backward(
                from: y,
                gradient: device.tensor(
                    y.values, y.shape, type: y.elementType, needsGradient: false))
            return device.pool.residentBytes
        }
        let (short, long) = (residentBytes(length: 512), residentBytes(length: 2048))
        #expect(long <= 4 * short)
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

    private func norm(_ name: String, width: Int, isCentred: Bool) -> NormParameters {
        let builder = ParameterBuilder() / name
        return NormParameters(
            gain: builder.parameter("weight", [width], .constant(1)),
            bias: isCentred ? builder.parameter("bias", [width], .constant(0)) : nil,
            isCentred: isCentred)
    }

    private func bothPasses(
        _ packed: [Float], _ slope: [Float], _ layout: AttentionLayout, _ precision: Precision
    ) -> (output: [Float], gradient: [Float]) {
        let device = Device(precision: precision)
        let type = device.activationType
        let rows = layout.batch * layout.length
        let x = device.tensor(
            packed, [rows, packed.count / rows], type: type, needsGradient: true)
        let tape = Tape(on: device)
        let y = tape.attention(x, layout)
        let output = y.values
        let gradient = device.tensor(slope, y.shape, type: type, needsGradient: false)
        tape.backward(from: y, gradient: gradient)
        return (output, x.gradient?.values ?? [])
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
