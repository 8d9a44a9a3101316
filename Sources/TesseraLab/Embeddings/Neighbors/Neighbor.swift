/// A row near another one.
package struct Neighbor: Sendable, Equatable {
    /// The row of the table.
    package let row: Int
    /// How near it is; larger is nearer.
    package let score: Float

    /// Creates a neighbour.
    package init(row: Int, score: Float) {
        self.row = row
        self.score = score
    }
}

/// The best few of many rows, the nearest first; of equal scores the one offered first.
struct BestRows {
    private let limit: Int
    private(set) var best: [Neighbor] = []

    init(limit: Int) {
        self.limit = limit
        best.reserveCapacity(limit + 1)
    }

    /// Keeps a row if it is among the best so far; a score that is not a number never is.
    mutating func offer(_ row: Int, _ score: Float) {
        guard limit > 0, score == score else { return }
        if best.count == limit, score <= best[limit - 1].score { return }
        var place = best.count
        while place > 0, best[place - 1].score < score { place -= 1 }
        best.insert(Neighbor(row: row, score: score), at: place)
        if best.count > limit { best.removeLast() }
    }
}
