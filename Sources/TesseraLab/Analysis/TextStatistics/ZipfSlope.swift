import Glibc

/// How fast frequencies fall with rank: about −1 in natural text (Zipf 1949).
enum ZipfSlope {
    /// Types that occur less often are left out: their ties would bend the line.
    static let leastCount = 5

    /// The slope of the least-squares line through ln count over ln rank.
    ///
    /// - Returns: nil where fewer than two types occur often enough.
    static func of(_ counts: some Sequence<Int>) -> Double? {
        let ranked = counts.filter { $0 >= leastCount }.sorted(by: >)
        guard ranked.count > 1 else { return nil }
        let x = ranked.indices.map { log(Double($0 + 1)) }
        let y = ranked.map { log(Double($0)) }
        let (meanX, meanY) = (mean(x), mean(y))
        let covariance = zip(x, y).reduce(0) { $0 + ($1.0 - meanX) * ($1.1 - meanY) }
        let variance = x.reduce(0) { $0 + ($1 - meanX) * ($1 - meanX) }
        return covariance / variance
    }

    private static func mean(_ values: [Double]) -> Double {
        values.reduce(0, +) / Double(values.count)
    }
}
