/// Mean and covariance of the features of some pictures.
public struct FeatureMoments: Sendable, Equatable {
    /// How many pictures.
    public let count: Int
    /// [width].
    public let mean: [Double]
    /// [width, width], divided by count − 1.
    public let covariance: [Double]

    /// Takes known moments.
    ///
    /// - Precondition: the covariance is [width, width].
    public init(count: Int, mean: [Double], covariance: [Double]) {
        precondition(
            covariance.count == mean.count * mean.count,
            "a covariance of \(covariance.count) elements for \(mean.count) features")
        (self.count, self.mean, self.covariance) = (count, mean, covariance)
    }

    /// Measures the moments of feature vectors.
    ///
    /// - Precondition: there are at least two, all of one width.
    public init(_ features: [[Float]]) {
        let mean = Self.mean(of: features)
        let width = mean.count
        var covariance = [Double](repeating: 0, count: width * width)
        for vector in features {
            let centred = (0..<width).map { Double(vector[$0]) - mean[$0] }
            for row in 0..<width {
                for column in row..<width {
                    covariance[row * width + column] += centred[row] * centred[column]
                }
            }
        }
        for row in 0..<width {
            for column in row..<width {
                covariance[row * width + column] /= Double(features.count - 1)
                covariance[column * width + row] = covariance[row * width + column]
            }
        }
        self.init(count: features.count, mean: mean, covariance: covariance)
    }

    /// The mean of feature vectors, [width].
    ///
    /// - Precondition: there are at least two, all of one width.
    static func mean(of features: [[Float]]) -> [Double] {
        let width = features.first?.count ?? 0
        precondition(
            features.count > 1 && features.allSatisfy { $0.count == width },
            "the moments of \(features.count) feature vectors")
        var mean = [Double](repeating: 0, count: width)
        for vector in features { for k in 0..<width { mean[k] += Double(vector[k]) } }
        return mean.map { $0 / Double(features.count) }
    }
}
