import TesseraTensor
import TestSupport
import Testing

struct PictureLossTests {
    @Test(
        arguments: [[1, 1, 1, 3], [2, 3, 4, 3], [1, 5, 1, 1]] as [Shape],
        [(1, 0, 0), (0, 1, 0), (0, 0, 1), (0.7, 0.5, 0.3)] as [(Float, Float, Float)])
    func gradientMatchesCentralDifferences(shape: Shape, weights: (Float, Float, Float)) {
        let device = Device(precision: .float32)
        // A step smaller than every difference, so that no absolute value is crossed.
        var random = RandomSource(seed: 8)
        let target = (0..<shape.count).map { _ in random.uniform(-1, 1) }
        let start = target.map { $0 + random.uniform(-1, 1) }
        func total(_ values: [Float]) -> Double {
            objective(values, target, shape, weights)
        }
        let x = device.tensor(start, shape, type: .float32, needsGradient: true)
        let report = Tape(on: device).pictureLoss(
            x, target: device.tensor(target, shape), absolute: weights.0, square: weights.1,
            edges: weights.2)
        #expect(abs(Double(report.total) - total(start)) < 1e-5)
        let gradient = x.gradient?.values ?? []
        for i in start.indices {
            var (up, down) = (start, start)
            up[i] += 1e-3
            down[i] -= 1e-3
            let slope = (total(up) - total(down)) / 2e-3
            #expect(abs(Double(gradient[i]) - slope) < 1e-3)
        }
    }

    @Test func meansAreThoseOfTheDifferences() {
        let device = Device(precision: .float32)
        let x = device.tensor([1, 3, 0, -2], [1, 2, 2, 1])
        let target = device.tensor([0, 0, 0, 0], [1, 2, 2, 1])
        let report = Tape(on: device, recording: false)
            .pictureLoss(x, target: target, absolute: 1, square: 2, edges: 3)
        #expect(report.absolute == 1.5)  // (1 + 3 + 0 + 2) / 4
        #expect(report.square == 3.5)  // (1 + 9 + 0 + 4) / 4
        #expect(report.edges == 2.5)  // (|3 − 1| + |−2 − 0| + |0 − 1| + |−2 − 3|) / 4
        #expect(report.total == 16)  // 1.5 + 2 · 3.5 + 3 · 2.5
    }

    @Test func lossesOfAPictureAndOfItsCodesAddUp() {
        let device = Device(precision: .float32)
        let shape: Shape = [1, 1, 2, 1]
        let z = device.tensor([0.5, -1], shape, type: .float32, needsGradient: true)
        let tape = Tape(on: device)
        let (codes, commitment) = tape.straightThrough(z, values: [1, -1], commitment: 0.25)
        let report = tape.pictureLoss(
            codes, target: device.tensor([0, 0], shape), absolute: 0, square: 1, edges: 0)
        tape.backward()
        #expect(report.total == 1)  // (1² + 1²) / 2
        #expect(commitment == 0.125)  // (0.5² + 0²) / 2
        // 2 · (1, −1) / 2 from the pictures, 0.25 · 2 · (−0.5, 0) / 2 from the codes.
        #expect(z.gradient?.values == [0.875, -1])
    }

    /// The loss in double precision, straight from its definition.
    private func objective(
        _ values: [Float], _ target: [Float], _ shape: Shape, _ weights: (Float, Float, Float)
    ) -> Double {
        let d = zip(values, target).map { Double($0) - Double($1) }
        let (height, width, channels) = (shape[1], shape[2], shape[3])
        var edges = [Double]()
        for i in d.indices {
            let (column, row) = (i / channels % width, i / (channels * width) % height)
            if column + 1 < width { edges.append(abs(d[i + channels] - d[i])) }
            if row + 1 < height { edges.append(abs(d[i + width * channels] - d[i])) }
        }
        func mean(_ terms: [Double]) -> Double {
            terms.isEmpty ? 0 : terms.reduce(0, +) / Double(terms.count)
        }
        return Double(weights.0) * mean(d.map(abs)) + Double(weights.1) * mean(d.map { $0 * $0 })
            + Double(weights.2) * mean(edges)
    }
}
