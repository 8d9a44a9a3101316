import Glibc

/// The singular values of a centred table, largest first, as shares of the largest one.
package struct Spectrum: Sendable, Equatable {
    /// The values, 1 and decreasing; empty when all rows are the same.
    package let values: [Float]

    /// Takes the square roots of variances.
    package init(variances: [Float]) {
        let largest = variances.first ?? 0
        values = largest > 0 ? variances.map { (max(0, $0) / largest).squareRoot() } : []
    }

    /// The spectrum of a table's components.
    package init(_ components: PrincipalComponents) { self.init(variances: components.variances) }

    /// e to the entropy of the singular values taken as a distribution: how many equally strong
    /// directions would be as many; 0 without any.
    ///
    /// Source: Roy and Vetterli 2007, "The effective rank: a measure of effective dimensionality".
    package var effectiveRank: Float {
        let total = values.reduce(0, +)
        guard total > 0 else { return 0 }
        let entropy = values.reduce(Float(0)) { sum, value in
            let share = value / total
            return share > 0 ? sum - share * log(share) : sum
        }
        return exp(entropy)
    }

    /// How many of the strongest directions carry a share of all variance.
    package func directions(carrying share: Float) -> Int {
        let total = values.reduce(Float(0)) { $0 + $1 * $1 }
        var sum: Float = 0
        for (index, value) in values.enumerated() {
            sum += value * value
            if sum >= share * total { return index + 1 }
        }
        return values.count
    }
}
