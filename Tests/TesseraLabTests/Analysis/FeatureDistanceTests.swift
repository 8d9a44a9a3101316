import TesseraTensor
import Testing

import TesseraLab

struct FeatureDistanceTests {
    private static func matrix(_ size: Int, seed: UInt64) -> [Double] {
        var random = RandomSource(seed: seed, purpose: "matrix")
        return (0..<size * size).map { _ in Double(random.uniform(-1, 1)) }
    }

    /// A · Aᵀ of a random A.
    private static func covariance(_ size: Int, seed: UInt64) -> [Double] {
        let a = matrix(size, seed: seed)
        return (0..<size * size).map { element in
            let (row, column) = element.quotientAndRemainder(dividingBy: size)
            return (0..<size).reduce(0.0) { $0 + a[row * size + $1] * a[column * size + $1] }
        }
    }

    @Test(arguments: [1, 2, 5, 32])
    func eigenvectorsPutTheMatrixTogetherAgain(size: Int) {
        var symmetric = Self.matrix(size, seed: 1)
        for row in 0..<size {
            for column in 0..<row {
                symmetric[row * size + column] = symmetric[column * size + row]
            }
        }
        let eigen = SymmetricEigen(symmetric, size: size)
        for (found, wanted) in zip(eigen.mapped { $0 }, symmetric) {
            #expect(abs(found - wanted) < 1e-12)
        }
        for (element, found) in eigen.mapped({ _ in 1 }).enumerated() {
            #expect(abs(found - (element % (size + 1) == 0 ? 1 : 0)) < 1e-12)
        }
    }

    private static func gaussian(_ mean: [Double], _ covariance: [Double]) -> FeatureMoments {
        FeatureMoments(count: 10, mean: mean, covariance: covariance)
    }

    // Σ₁ = I, Σ₂ = diag(4, 9): (1 − 2)² + (1 − 3)² and |μ₁ − μ₂|² = 25.
    @Test func distanceOfKnownGaussiansIsTheFormulas() {
        let distance = FrechetDistance.between(
            Self.gaussian([0, 0], [1, 0, 0, 1]), Self.gaussian([3, 4], [4, 0, 0, 9]))
        #expect(abs(distance - 30) < 1e-12)
    }

    // Origin: numpy 2, trace(S1 + S2) − 2 · sum(sqrt(eigvals(S1 @ S2))).
    @Test func distanceOfGaussiansThatDoNotCommuteIsNumpys() {
        let distance = FrechetDistance.between(
            Self.gaussian([1, 1], [2, 1, 1, 3]), Self.gaussian([1, 1], [1, -0.5, -0.5, 4]))
        #expect(abs(distance - 0.6918843931020309) < 1e-12)
    }

    @Test func distanceIsZeroToItselfAndSymmetric() {
        let first = Self.gaussian([1, 0, 2, 0, 1, 3], Self.covariance(6, seed: 2))
        let second = Self.gaussian([0, 0, 1, 0, 5, 3], Self.covariance(6, seed: 3))
        #expect(FrechetDistance.between(first, first) < 1e-12)
        let (there, back) = (
            FrechetDistance.between(first, second), FrechetDistance.between(second, first)
        )
        #expect(there > 1 && abs(there - back) < 1e-10 * there)
    }

    @Test func momentsOfThreePointsAreExact() {
        let moments = FeatureMoments([[1, 2], [3, 2], [5, 8]])
        #expect(moments.mean == [3, 4] && moments.count == 3)
        #expect(moments.covariance == [4, 6, 6, 12])
    }

    // k(x, y) = (xy + 1)³. Within {0, 1}: 1; within {1, 2}: 27; across: mean of 1, 1, 8, 27.
    @Test func kernelDistanceOfFourPointsIsExact() {
        let distance = KernelDistance.estimate([[0], [1]], [[1], [2]])
        #expect(abs(distance - (1 + 27 - 2 * 37 / 4)) < 1e-12)
    }

    // Unbiased: the mean over many pairs of samples of one distribution is 0 within its error.
    @Test func kernelDistanceOfOneDistributionIsZeroOnAverage() {
        var random = RandomSource(seed: 4, purpose: "normal features")
        func sample() -> [[Float]] { (0..<6).map { _ in (0..<3).map { _ in random.normal() } } }
        let distances = (0..<2_000).map { _ in KernelDistance.estimate(sample(), sample()) }
        let mean = distances.reduce(0, +) / 2_000
        let variance = distances.reduce(0) { $0 + ($1 - mean) * ($1 - mean) } / 1_999
        #expect(abs(mean) < 3 * (variance / 2_000).squareRoot())
    }

    @Test func subsetsOfShiftedFeaturesAreApart() {
        var random = RandomSource(seed: 5, purpose: "normal features")
        let near = (0..<60).map { _ in (0..<4).map { _ in random.normal() } }
        let far = near.map { $0.map { $0 + 1 } }
        let same = KernelDistance(between: near, and: near, size: 30, subsets: 20, seed: 1)
        let shifted = KernelDistance(between: near, and: far, size: 30, subsets: 20, seed: 1)
        #expect(abs(same.mean) < 3 * same.deviation && shifted.mean > 3 * shifted.deviation)
        #expect(shifted == KernelDistance(between: near, and: far, size: 30, subsets: 20, seed: 1))
    }
}
