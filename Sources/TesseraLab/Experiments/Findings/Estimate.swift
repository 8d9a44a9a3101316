import Glibc

/// A mean of paired measurements with its 95 % confidence interval after Student (1908).
public struct Estimate: Sendable, Equatable {
    /// The mean.
    public let mean: Double
    /// Half the width of the interval: t · s / √n; nil below two measurements.
    public let halfWidth: Double?
    /// How many measurements there were.
    public let count: Int

    /// Estimates from independent measurements.
    ///
    /// - Precondition: there is at least one.
    public init(of values: [Double]) {
        precondition(!values.isEmpty, "an estimate needs a measurement")
        count = values.count
        let center = values.reduce(0, +) / Double(count)
        mean = center
        guard count > 1 else {
            halfWidth = nil
            return
        }
        let squares = values.reduce(0) { $0 + ($1 - center) * ($1 - center) }
        let deviation = (squares / Double(count - 1)).squareRoot()
        halfWidth =
            StudentQuantile.central95(degreesOfFreedom: count - 1) * deviation
            / Double(count).squareRoot()
    }

    /// The interval, the mean alone where there is none; everything where a number is missing.
    public var interval: ClosedRange<Double> {
        let halfWidth = halfWidth ?? 0
        guard mean.isFinite, halfWidth.isFinite else { return -.infinity ... .infinity }
        return mean - halfWidth...mean + halfWidth
    }
}

/// Quantiles of Student's t distribution.
enum StudentQuantile {
    /// The 97.5 % quantile: 95 % of the distribution lie within ± it.
    ///
    /// Up to ten degrees of freedom from the usual table, beyond by the expansion around the normal
    /// quantile (Abramowitz and Stegun 26.7.5), which is right to three decimals there.
    ///
    /// - Precondition: there is at least one degree of freedom.
    static func central95(degreesOfFreedom count: Int) -> Double {
        precondition(count >= 1, "\(count) degrees of freedom")
        if count <= table.count { return table[count - 1] }
        let (z, n) = (1.959964, Double(count))
        let (z3, z5, z7) = (pow(z, 3), pow(z, 5), pow(z, 7))
        return z + (z3 + z) / (4 * n) + (5 * z5 + 16 * z3 + 3 * z) / (96 * n * n)
            + (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / (384 * n * n * n)
    }

    private static let table = [
        12.706205, 4.302653, 3.182446, 2.776445, 2.570582, 2.446912, 2.364624, 2.306004, 2.262157,
        2.228139,
    ]
}
