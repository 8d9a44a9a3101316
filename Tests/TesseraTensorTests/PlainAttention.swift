import Foundation
import TesseraTensor

/// Attention of one sequence in double precision, straight from its definition.
struct PlainAttention {
    /// [length, heads · headWidth].
    private(set) var output: [Float]
    /// The gradient of the packed input when the output's is `slope`.
    private(set) var gradient: [Float]

    init(_ packed: [Float], _ slope: [Float], _ layout: AttentionLayout, headWidth: Int) {
        output = [Float](repeating: 0, count: slope.count)
        gradient = [Float](repeating: 0, count: packed.count)
        for head in 0..<layout.heads {
            add(head, Head(packed, slope, layout, head: head, width: headWidth), layout)
        }
    }

    private mutating func add(_ number: Int, _ head: Head, _ layout: AttentionLayout) {
        let (mixed, parts) = head.passes(isCausal: layout.isCausal)
        let row = layout.heads * head.width
        for token in 0..<layout.length {
            for column in 0..<head.width {
                let place = number * head.width + column
                output[token * row + place] = Float(mixed[token][column])
                for part in 0..<3 {
                    gradient[token * 3 * row + part * row + place] =
                        Float(parts[part][token][column])
                }
            }
        }
    }
}

private struct Head {
    let width: Int
    private let queries, keys, values, slopes: [[Double]]

    init(_ packed: [Float], _ slope: [Float], _ layout: AttentionLayout, head: Int, width: Int) {
        let row = layout.heads * width
        func rows(_ source: [Float], stride: Int, from first: Int) -> [[Double]] {
            (0..<layout.length).map { token in
                (0..<width).map { Double(source[token * stride + first + $0]) }
            }
        }
        self.width = width
        queries = rows(packed, stride: 3 * row, from: head * width)
        keys = rows(packed, stride: 3 * row, from: row + head * width)
        values = rows(packed, stride: 3 * row, from: 2 * row + head * width)
        slopes = rows(slope, stride: row, from: head * width)
    }

    /// The output's rows, and the gradients of queries, keys and values.
    func passes(isCausal: Bool) -> ([[Double]], [[[Double]]]) {
        let zeros = [[Double]](
            repeating: [Double](repeating: 0, count: width), count: queries.count)
        var (mixed, gradients) = (zeros, [zeros, zeros, zeros])
        let scale = 1 / Double(width).squareRoot()
        for t in queries.indices {
            let seen = isCausal ? t + 1 : keys.count
            let powers = (0..<seen).map { exp(scale * dot(queries[t], keys[$0])) }
            let total = powers.reduce(0, +)
            let slopeOfWeight = (0..<seen).map { dot(slopes[t], values[$0]) }
            let mean = zip(powers, slopeOfWeight).reduce(0) { $0 + $1.0 * $1.1 } / total
            for s in 0..<seen {
                let weight = powers[s] / total
                let slopeOfScore = weight * (slopeOfWeight[s] - mean) * scale
                add(values[s], times: weight, to: &mixed[t])
                add(keys[s], times: slopeOfScore, to: &gradients[0][t])
                add(queries[t], times: slopeOfScore, to: &gradients[1][s])
                add(slopes[t], times: weight, to: &gradients[2][s])
            }
        }
        return (mixed, gradients)
    }

    private func dot(_ a: [Double], _ b: [Double]) -> Double {
        zip(a, b).reduce(0) { $0 + $1.0 * $1.1 }
    }

    private func add(_ row: [Double], times factor: Double, to sum: inout [Double]) {
        for i in row.indices { sum[i] += factor * row[i] }
    }
}
