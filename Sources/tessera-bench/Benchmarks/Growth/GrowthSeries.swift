/// Work that is repeated at several extents of one axis, beside its theoretical count.
///
/// A row's figure is its cost over the first row's, divided by its arithmetic over the first row's:
/// 1 where cost and arithmetic grow alike, below 1 where larger work runs better. The goal of 1.15
/// finds what grows faster than its arithmetic, such as a square that the formula has no place for.
struct GrowthSeries {
    /// One extent: a step that can be repeated, and its multiplications and additions.
    struct Row {
        let extent: Int
        let arithmetic: Double
        let step: () -> Void
    }

    private static let limit = 1.15

    /// What the extent is called.
    let axis: String
    let rows: [Row]

    /// Measures all rows in turn; every round is at least three steps of each.
    func figures(rounds: Int) -> [BenchmarkFigure] {
        for row in rows { row.step() }
        var times = rows.map { _ in [Double]() }
        for _ in 0..<rounds {
            for (index, row) in rows.enumerated() {
                times[index] += (0..<3).map { _ in seconds(of: row.step) }
            }
        }
        let costs = zip(rows, times).map { median($1) / $0.arithmetic }
        return rows.indices.map { index in
            BenchmarkFigure(
                name: "\(axis) \(rows[index].extent)", value: costs[index] / costs[0], unit: "×",
                limit: Self.limit,
                details: [
                    .init(value: 1e3 * median(times[index]), unit: "ms"),
                    .init(value: rows[index].arithmetic / 1e9, unit: "GF"),
                ])
        }
    }
}
