import Glibc

/// How uncertain a token is to somebody who knows the tokens before it and has seen the whole text.
enum ConditionalEntropy {
    /// H(Xₙ | X₁ … Xₙ₋₁) of the counted runs themselves, in nats per token.
    ///
    /// H = −1/N Σ c(x₁…xₙ) ln(c(x₁…xₙ) / c(x₁…xₙ₋₁)), the context counted where a token follows
    /// it. It is the plug-in estimate, which falls short of the truth where runs are rare: only
    /// texts of equal length may be compared.
    ///
    /// - Parameter length: n, from 1 to 5.
    /// - Returns: 0 where no run is long enough.
    static func nats(_ pieces: [[Int32]], length: Int) -> Double {
        let runs = NGram.counts(in: pieces, length: length)
        let total = runs.values.reduce(0, +)
        guard total > 0 else { return 0 }
        var contexts: [NGram: Int] = [:]
        for (run, count) in runs { contexts[run.context, default: 0] += count }
        return (sum(contexts.values) - sum(runs.values)) / Double(total)
    }

    /// Σ c ln c, summed in the order of c, so that the result does not depend on a dictionary's.
    private static func sum(_ counts: some Sequence<Int>) -> Double {
        var frequencies: [Int: Int] = [:]
        for count in counts { frequencies[count, default: 0] += 1 }
        return frequencies.sorted { $0.key < $1.key }.reduce(0) { sum, entry in
            sum + Double(entry.value) * Double(entry.key) * log(Double(entry.key))
        }
    }
}
