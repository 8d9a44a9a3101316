/// What is taken from the count of a run of tokens, for runs that were never seen.
///
/// Y = n₁ / (n₁ + 2 n₂), D₁ = 1 − 2Y n₂/n₁, D₂ = 2 − 3Y n₃/n₂, D₃₊ = 3 − 4Y n₄/n₃, with nᵢ the
/// number of runs that were counted i times (Chen and Goodman 1999, equation 26).
struct KneserNeyDiscounts: Sendable, Equatable {
    /// From counts of 1, of 2, and of 3 or more.
    let values: [Double]

    /// Where some nᵢ is 0 or a discount comes out of its bounds: ½ of each count up to 3.
    static let fallback = KneserNeyDiscounts(values: [0.5, 1, 1.5])

    private init(values: [Double]) { self.values = values }

    /// Finds the discounts of all runs of one length.
    ///
    /// - Parameter runs: how many runs were counted once, twice, three and four times.
    init(countsOfCounts runs: [Int]) {
        let n = runs.map(Double.init)
        guard n.allSatisfy({ $0 > 0 }) else {
            self = .fallback
            return
        }
        let share = n[0] / (n[0] + 2 * n[1])
        let found = (0..<3).map { index -> Double in
            let count = Double(index + 1)
            return count - (count + 1) * share * n[index + 1] / n[index]
        }
        let isBounded = zip(found, [1.0, 2, 3]).allSatisfy { $0 >= 0 && $0 <= $1 }
        self = isBounded ? KneserNeyDiscounts(values: found) : .fallback
    }

    /// What is taken from a count; nothing from 0.
    subscript(count: Int) -> Double { count == 0 ? 0 : values[min(count, 3) - 1] }
}
