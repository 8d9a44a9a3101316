import TesseraTensor

/// The squared maximum mean discrepancy of two sets of features under k(x, y) = (x·y / width + 1)³.
///
/// The estimate is unbiased: on average it is 0 for two samples of one distribution whatever
/// their number, and single estimates may be negative. On features of the lab's own tokenizer its
/// name is KD-tok.
///
/// Source: Bińkowski, Sutherland, Arbel and Gretton 2018, "Demystifying MMD GANs", section 4.
public struct KernelDistance: Sendable, Equatable, Codable {
    /// The mean over the subsets.
    public let mean: Double
    /// The standard deviation between subsets.
    public let deviation: Double

    /// Measures random subsets of both sets.
    ///
    /// - Parameters:
    ///   - size: vectors of each subset, at most as many as there are.
    ///   - subsets: how many pairs of subsets are drawn.
    /// - Precondition: both sets hold at least two vectors.
    public init(
        between first: [[Float]], and second: [[Float]], size: Int = 100, subsets: Int = 50,
        seed: UInt64
    ) {
        let size = min(size, first.count, second.count)
        var random = RandomSource(seed: seed, purpose: "kernel distance")
        let values = (0..<subsets).map { _ in
            let rows = random.permutation(of: first.count).prefix(size).map { first[$0] }
            let columns = random.permutation(of: second.count).prefix(size).map { second[$0] }
            return Self.estimate(rows, columns)
        }
        let mean = values.reduce(0, +) / Double(subsets)
        self.mean = mean
        let squares = values.reduce(0) { $0 + ($1 - mean) * ($1 - mean) }
        deviation = (squares / Double(max(1, subsets - 1))).squareRoot()
    }

    /// The unbiased estimate from all vectors of two sets.
    ///
    /// Σ k(xᵢ, xⱼ) / n(n − 1) + Σ k(yᵢ, yⱼ) / m(m − 1) − 2 Σ k(xᵢ, yⱼ) / nm, the first two sums
    /// without i = j.
    ///
    /// - Precondition: both sets hold at least two vectors.
    public static func estimate(_ first: [[Float]], _ second: [[Float]]) -> Double {
        precondition(
            first.count > 1 && second.count > 1,
            "the distance of \(first.count) and \(second.count) feature vectors")
        return within(first) + within(second) - 2 * across(first, second)
    }

    private static func within(_ vectors: [[Float]]) -> Double {
        var sum = 0.0
        for i in vectors.indices { for j in 0..<i { sum += kernel(vectors[i], vectors[j]) } }
        return 2 * sum / Double(vectors.count * (vectors.count - 1))
    }

    private static func across(_ first: [[Float]], _ second: [[Float]]) -> Double {
        var sum = 0.0
        for x in first { for y in second { sum += kernel(x, y) } }
        return sum / Double(first.count * second.count)
    }

    private static func kernel(_ x: [Float], _ y: [Float]) -> Double {
        var product = 0.0
        for k in x.indices { product += Double(x[k]) * Double(y[k]) }
        let value = product / Double(x.count) + 1
        return value * value * value
    }
}
