/// How often the right partner is among the most similar ones.
public struct Retrieval: Sendable, Equatable, Codable {
    /// Among how many it had to be found.
    public let candidates: Int
    /// For each query, how many candidates are more similar than the right one.
    private let before: [Int]
    /// For each query, how many are exactly as similar, the right one among them.
    private let ties: [Int]

    /// Ranks the candidates of every query.
    ///
    /// - Parameter similarities: [queries, candidates]; the right candidate of query i is i.
    /// - Precondition: there are as many candidates as queries.
    public init(_ similarities: [Float], count: Int) {
        precondition(
            similarities.count == count * count,
            "\(similarities.count) similarities of \(count) pairs")
        candidates = count
        let rows = (0..<count).map { similarities[$0 * count..<($0 + 1) * count] }
        before = rows.enumerated().map { index, row in
            let right = row[row.startIndex + index]
            return row.count { $0 > right }
        }
        ties = rows.enumerated().map { index, row in
            let right = row[row.startIndex + index]
            return max(1, row.count { $0 == right })
        }
    }

    /// R@k: the share of queries whose partner is among the k most similar candidates; among equal
    /// ones chance decides, so that a table of equal vectors scores k / candidates.
    public func recall(at k: Int) -> Double {
        let shares = zip(before, ties).map { before, ties in
            Double(max(0, min(ties, k - before))) / Double(ties)
        }
        return shares.reduce(0, +) / Double(max(1, candidates))
    }

    /// R@k of blind choice.
    public func chance(at k: Int) -> Double {
        Double(min(k, candidates)) / Double(max(1, candidates))
    }
}
