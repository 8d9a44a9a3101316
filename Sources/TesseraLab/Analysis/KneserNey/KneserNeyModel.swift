import Glibc

/// The best classical predictor of the next token from up to four before it: interpolated
/// modified Kneser–Ney smoothing.
///
/// p(w | c) = (a(c w) − D(a(c w))) / Σ a(c ·) + γ(c) p(w | c without its oldest token), where a
/// is the count of the longest runs and, of shorter ones, the number of different tokens that
/// stand before them; γ(c) is what the discounts freed, and the last resort is 1 / vocabulary.
/// The beginning of a piece counts as a token of its own that stands before it.
///
/// Source: Chen and Goodman 1999, "An empirical study of smoothing techniques for language
/// modeling", section 4.
public struct KneserNeyModel: Sendable {
    /// What follows a context.
    private struct Context {
        /// Σ a(c ·).
        var total = 0
        /// Continuations counted once, twice, and three times or more.
        var kinds = [0, 0, 0]

        mutating func add(_ count: Int) {
            total += count
            kinds[min(count, 3) - 1] += 1
        }
    }

    /// The longest runs that are counted, in tokens.
    public let order: Int
    /// How many tokens there are to choose from.
    public let vocabulary: Int
    /// The discounts of runs of 1 … order tokens.
    let discounts: [KneserNeyDiscounts]

    private let counts: [NGram: Int]
    private let contexts: [NGram: Context]

    /// Counts all runs of some text.
    ///
    /// - Parameters:
    ///   - pieces: tokens; no run reaches from one piece into the next.
    ///   - vocabulary: all tokens that may have to be predicted.
    /// - Precondition: the order lies from 1 to 5.
    public init(_ pieces: [[Int32]], vocabulary: Int, order: Int = 5) {
        precondition((1...NGram.longest).contains(order), "an n-gram model of order \(order)")
        self.order = order
        self.vocabulary = vocabulary
        var counts: [NGram: Int] = [:]
        var contexts: [NGram: Context] = [:]
        var discounts: [KneserNeyDiscounts] = []
        var longer = NGram.counts(in: pieces, length: order)
        for length in (1...order).reversed() {
            let runs = length == order ? longer : Self.predecessors(pieces, longer, length: length)
            if length < order { longer = NGram.counts(in: pieces, length: length) }
            var countsOfCounts = [0, 0, 0, 0]
            for (run, count) in runs {
                counts[run] = count
                contexts[run.context, default: Context()].add(count)
                if count <= 4 { countsOfCounts[count - 1] += 1 }
            }
            discounts.append(KneserNeyDiscounts(countsOfCounts: countsOfCounts))
        }
        (self.counts, self.contexts) = (counts, contexts)
        self.discounts = discounts.reversed()
    }

    /// How many different tokens stand before each run of a length, a beginning among them.
    private static func predecessors(
        _ pieces: [[Int32]], _ longer: [NGram: Int], length: Int
    ) -> [NGram: Int] {
        var counts: [NGram: Int] = [:]
        for run in longer.keys { counts[run.suffix(length), default: 0] += 1 }
        let beginnings = pieces.lazy.filter { $0.count >= length }.map { NGram($0.prefix(length)) }
        for beginning in Set(beginnings) { counts[beginning, default: 0] += 1 }
        return counts
    }

    /// The probability of a token after others, of which the last `order` − 1 matter.
    public func probability(of token: Int32, after context: some BidirectionalCollection<Int32>)
        -> Double
    {
        let known = NGram(context.suffix(order - 1))
        var probability = 1 / Double(vocabulary)
        for length in 0..<min(order, context.count + 1) {
            let given = known.suffix(length)
            guard let context = contexts[given] else { break }
            let discounts = discounts[length]
            let count = counts[given.appending(token)] ?? 0
            let freed = zip(discounts.values, context.kinds).reduce(0) { $0 + $1.0 * Double($1.1) }
            probability =
                (Double(count) - discounts[count] + freed * probability) / Double(context.total)
        }
        return probability
    }

    /// The logarithm of `probability`, in nats.
    public func logProbability(
        of token: Int32, after context: some BidirectionalCollection<Int32>
    ) -> Double {
        log(probability(of: token, after: context))
    }

    /// Mean −ln p over all tokens but the first of each row, in nats per token, each predicted
    /// from the tokens before it in its own row: what a language model's loss on these rows is.
    public func loss(of rows: [[Int32]]) -> Double {
        var (sum, count) = (0.0, 0)
        for row in rows {
            for position in row.indices.dropFirst() {
                sum -= logProbability(of: row[position], after: row[..<position])
                count += 1
            }
        }
        return sum / Double(count)
    }
}
