extension FrechetDistance {
    /// d² between the Gaussians of two sets of feature vectors, by the cheaper of two exact ways.
    ///
    /// With more features than vectors the covariances are never formed. Let A and B hold the
    /// centred vectors over √(count − 1) as rows: then Σ₁ = AᵀA, Σ₂ = BᵀB, and the trace of the
    /// root of their product is the sum of the singular values of A · Bᵀ, a matrix of one row for
    /// each vector. Its error is a few units in the last place of the largest singular value for
    /// each of them, where the root of a covariance turns a rounding error ε of it into √ε.
    ///
    /// - Precondition: both sets hold at least two vectors, all of one width.
    public static func between(_ first: [[Float]], _ second: [[Float]]) -> Double {
        guard isCheaperByVectors(first.count, second.count, width: first.first?.count ?? 0) else {
            return between(FeatureMoments(first), FeatureMoments(second))
        }
        return byVectors(CentredVectors(first), CentredVectors(second))
    }

    static func byVectors(_ first: CentredVectors, _ second: CentredVectors) -> Double {
        precondition(
            first.width == second.width, "features of \(first.width) and of \(second.width)")
        let means = zip(first.mean, second.mean).reduce(0) { sum, pair in
            sum + (pair.0 - pair.1) * (pair.0 - pair.1)
        }
        let cross = singularValues(
            first.products(with: second), rows: first.count, columns: second.count
        ).reduce(0, +)
        return max(0, means + first.trace + second.trace - 2 * cross)
    }

    /// Whether the products of all pairs and their singular values take fewer steps than two
    /// covariances, their roots and the eigenvalues between.
    private static func isCheaperByVectors(_ first: Int, _ second: Int, width: Int) -> Bool {
        let (few, many) = (Double(min(first, second)), Double(max(first, second)))
        let width = Double(width)
        let byVectors = few * many * width + 4 * few * few * many
        return byVectors < (few + many) * width * width / 2 + 20 * width * width * width
    }
}

/// Feature vectors without their mean, over √(count − 1): their products with themselves are the
/// covariance.
struct CentredVectors {
    let count: Int
    let width: Int
    /// [width].
    let mean: [Double]
    /// [count, width].
    private let rows: [Double]

    /// - Precondition: there are at least two vectors, all of one width.
    init(_ features: [[Float]]) {
        let mean = FeatureMoments.mean(of: features)
        let width = mean.count
        let scale = 1 / Double(features.count - 1).squareRoot()
        var rows: [Double] = []
        rows.reserveCapacity(features.count * width)
        for vector in features {
            for k in 0..<width { rows.append((Double(vector[k]) - mean[k]) * scale) }
        }
        (count, self.width, self.mean, self.rows) = (features.count, width, mean, rows)
    }

    /// The sum of the variances.
    var trace: Double { rows.reduce(0) { $0 + $1 * $1 } }

    /// The product of each vector with each of another set, [count, others' count].
    ///
    /// A few of the others stay in the cache while all of these pass by.
    func products(with others: Self) -> [Double] {
        var products = [Double](repeating: 0, count: count * others.count)
        rows.withUnsafeBufferPointer { rows in
            others.rows.withUnsafeBufferPointer { columns in
                guard let rows = rows.baseAddress, let columns = columns.baseAddress else { return }
                for first in stride(from: 0, to: others.count, by: 16) {
                    for row in 0..<count {
                        for column in first..<min(first + 16, others.count) {
                            products[row * others.count + column] = dotProduct(
                                rows + row * width, columns + column * width, count: width)
                        }
                    }
                }
            }
        }
        return products
    }
}
