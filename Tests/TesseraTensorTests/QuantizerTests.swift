import Foundation
import TesseraTensor
import TestSupport
import Testing

struct QuantizerTests {
    @Test(arguments: [[1, 2], [5, 3], [2, 3, 4, 8]] as [Shape])
    func normalizedRowsGradientsMatchCentralDifferences(shape: Shape) {
        GradientCheck(inputs: [shape]).run { tape, x in
            tape.add(tape.normalizeRows(x[0]), tape.normalizeRows(x[0]))
        }
    }

    @Test func rowsKeepOnlyTheirDirection() {
        let device = Device(precision: .float32)
        let z = device.tensor(
            [3, 4, 0, 0], [2, 2], type: device.activationType, needsGradient: false)
        let y = Tape(on: device).normalizeRows(z)
        #expect(y.values == [0.6, 0.8, 0, 0])
    }

    @Test(arguments: [1, 2, 63, 64, 65, 512], [1, 8])
    func nearestCodeIsTheOneThatASearchFinds(count: Int, width: Int) {
        let device = Device(precision: .float32)
        var random = RandomSource(seed: UInt64(count))
        let codebook = (0..<count * width).map { _ in random.uniform(-1, 1) }
        let z = (0..<100 * width).map { _ in random.uniform(-2, 2) }
        let found = device.nearestCodes(
            device.tensor(z, [100, width]), codebook: codebook, count: count)
        for row in 0..<100 {
            let distances = (0..<count).map { code in
                (0..<width).reduce(0.0) { sum, k in
                    let d = Double(z[row * width + k]) - Double(codebook[code * width + k])
                    return sum + d * d
                }
            }
            let least = distances.min() ?? 0
            #expect(distances[Int(found[row])] <= least * (1 + 1e-6))
        }
    }

    @Test func equalCodesGiveTheFirstOfThem() {
        let device = Device(precision: .float32)
        let code: [Float] = [0.3, -0.7, 0.1]
        let far: [Float] = [5, 5, 5]
        let codebook = far + Array(repeating: code, count: 200).flatMap(\.self)
        let z = device.tensor([0.2, -0.5, 0] + far, [2, 3])
        #expect(device.nearestCodes(z, codebook: codebook, count: 201) == [1, 0])
    }

    @Test func codesCloseTogetherFarFromTheOriginAreToldApart() {
        let device = Device(precision: .float32)
        // Their squared lengths differ by less than a single can hold.
        let codebook: [Float] = [1000, 1000, 1000.001, 1000]
        let z = device.tensor([1000.001, 1000], [1, 2])
        #expect(device.nearestCodes(z, codebook: codebook, count: 2) == [1])
    }

    @Test func straightThroughGivesTheCodesAndPassesTheGradientOn() {
        let device = Device(precision: .float32)
        let z = device.tensor([1, 2, 3, 4], [2, 2], type: .float32, needsGradient: true)
        let tape = Tape(on: device)
        let (y, loss) = tape.straightThrough(z, values: [1, 1, 1, 1], commitment: 0.5)
        #expect(y.values == [1, 1, 1, 1])
        #expect(loss == 3.5)  // (0 + 1 + 4 + 9) / 4
        tape.backward(from: y, gradient: device.tensor([10, 20, 30, 40], [2, 2]))
        #expect(z.gradient?.values == [10, 20.25, 30.5, 40.75])  // + 0.5 · 2 · (z − 1) / 4
    }

    @Test(arguments: [[2], [3], [8, 5, 5, 5], [4, 7, 2]])
    func everyFiniteScalarCodeComesBackFromItsIndex(levels: [Int]) {
        for index in 0..<Int32(FiniteScalars.count(levels: levels)) {
            let code = FiniteScalars.code(at: index, levels: levels)
            #expect(code.allSatisfy { abs($0) <= 1 })
            #expect(FiniteScalars.index(of: code, levels: levels) == index)
        }
    }

    @Test(arguments: [2, 3, 5, 8])
    func finiteScalarsReachEveryLevelInOrder(level: Int) {
        let device = Device(precision: .float32)
        let z = stride(from: -6, through: 6, by: 0.01).map { Float($0) }
        let y = Tape(on: device).finiteScalars(device.tensor(z, [z.count, 1]), levels: [level])
        let indices = y.values.map { FiniteScalars.index(of: [$0], levels: [level]) }
        #expect(indices == indices.sorted())
        #expect(Set(indices) == Set(0..<Int32(level)))
    }

    /// The rounding has no slope, so the check is against the bounded number that is rounded.
    @Test(arguments: [[3, 4], [8, 5, 2]])
    func finiteScalarsGradientsMatchCentralDifferencesOfTheBound(levels: [Int]) {
        let device = Device(precision: .float32)
        let count = 4 * levels.count
        var random = RandomSource(seed: 2)
        let values = (0..<count).map { _ in random.uniform(-2, 2) }
        let dy = (0..<count).map { _ in random.uniform(-1, 1) }
        let z = device.tensor(values, [4, levels.count], type: .float32, needsGradient: true)
        let tape = Tape(on: device)
        let y = tape.finiteScalars(z, levels: levels)
        tape.backward(from: y, gradient: device.tensor(dy, y.shape))
        for i in 0..<count {
            func bounded(_ z: Double) -> Double {
                let level = Double(levels[i % levels.count])
                let half = (level - 1) * (1 - 1e-3) / 2
                let offset = level.truncatingRemainder(dividingBy: 2) == 0 ? 0.5 : 0
                return (tanh(z + tan(offset / half)) * half - offset) / (level / 2).rounded(.down)
            }
            let slope =
                (bounded(Double(values[i]) + 1e-4) - bounded(Double(values[i]) - 1e-4)) / 2e-4
            #expect(abs(Double(z.gradient?.values[i] ?? 0) - Double(dy[i]) * slope) < 1e-4)
            let rounded = (bounded(Double(values[i])) * Double(levels[i % levels.count] / 2))
                .rounded()
            #expect(Double(y.values[i] * Float(levels[i % levels.count] / 2)) == rounded)
        }
    }
}
