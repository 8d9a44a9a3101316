/// The Fréchet distance between two sets of features, each taken for a Gaussian.
///
/// d² = |μ₁ − μ₂|² + tr(Σ₁ + Σ₂ − 2 (Σ₁^½ Σ₂ Σ₁^½)^½) (Dowson and Landau 1982). On features of
/// `Inception` its name is FID (Heusel et al. 2017). On those of the lab's own tokenizer its name is
/// FD-tok: it compares pictures within one tokenizer only. It grows as there are fewer pictures, so
/// two sets of real pictures of the same number belong beside it.
public enum FrechetDistance {
    /// d² between two Gaussians; 0 where they are equal.
    ///
    /// - Precondition: both have the same number of features.
    public static func between(_ first: FeatureMoments, _ second: FeatureMoments) -> Double {
        let width = first.mean.count
        precondition(
            second.mean.count == width, "features of \(width) and of \(second.mean.count) numbers")
        let means = zip(first.mean, second.mean).reduce(0) { sum, pair in
            sum + (pair.0 - pair.1) * (pair.0 - pair.1)
        }
        // Rounding may leave an eigenvalue of a covariance a little below zero.
        let root = SymmetricEigen(first.covariance, size: width).mapped { max(0, $0).squareRoot() }
        let inner = product(product(root, second.covariance, width), root, width)
        let cross = SymmetricEigen(inner, size: width).values
            .reduce(0) { $0 + max(0, $1).squareRoot() }
        let traces: Double = (0..<width).reduce(0) { sum, k in
            let diagonal = k * width + k
            return sum + first.covariance[diagonal] + second.covariance[diagonal]
        }
        return max(0, means + traces - 2 * cross)
    }

    private static func product(_ a: [Double], _ b: [Double], _ size: Int) -> [Double] {
        var result = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for k in 0..<size {
                let factor = a[row * size + k]
                for column in 0..<size {
                    result[row * size + column] += factor * b[k * size + column]
                }
            }
        }
        return result
    }
}
