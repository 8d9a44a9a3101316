import TesseraTensor

/// How far apart the words and the image codes of a table lie, beside what chance would give.
///
/// Chance is measured: the same rows are dealt into two groups of the same sizes again and again.
package struct CentroidDistance: Sendable, Equatable {
    /// A number beside its values under chance.
    package struct Figure: Sendable, Equatable {
        /// What was measured.
        package let value: Float
        /// The mean over the random groups.
        package let chance: Float
        /// The range that 95 of 100 random groups lie in.
        package let chanceRange: ClosedRange<Float>
    }

    /// The distance between both means, in multiples of the mean row length.
    package let distance: Figure
    /// The cosine between both means, −1…1.
    package let cosine: Figure

    /// Random groups that chance is measured with.
    package static let deals = 200

    /// Measures a table; nil when it lacks words or codes.
    ///
    /// - Parameter seed: of the random groups.
    package init?(_ table: EmbeddingTable, among rows: [Int], seed: UInt64) {
        let words = rows.filter { table.vocabulary.kinds[$0] == .word }
        let codes = rows.filter { table.vocabulary.kinds[$0] == .code }
        guard !words.isEmpty, !codes.isEmpty else { return nil }
        let pooled = words + codes
        let length = pooled.reduce(0) { $0 + table.norms[$1] } / Float(pooled.count)
        let groups = Groups(table, pooled, smaller: min(words.count, codes.count))
        let own = groups.separation(words.count < codes.count ? words : codes, length)
        var random = RandomSource(seed: seed, purpose: "centroid chance")
        let dealt = (0..<Self.deals).map { _ in
            groups.separation(groups.deal(&random), length)
        }
        distance = Figure(value: own.distance, among: dealt.map(\.distance))
        cosine = Figure(value: own.cosine, among: dealt.map(\.cosine))
    }
}

extension CentroidDistance.Figure {
    /// Puts a value beside the values of random groups.
    init(value: Float, among dealt: [Float]) {
        let sorted = dealt.sorted()
        let margin = sorted.count / 40
        self.init(
            value: value, chance: sorted.reduce(0, +) / Float(max(1, sorted.count)),
            chanceRange: sorted[margin]...sorted[sorted.count - 1 - margin])
    }
}

/// Rows that fall into a smaller and a larger group.
private struct Groups {
    private let table: EmbeddingTable
    private let rows: [Int]
    private let smaller: Int
    private let total: [Float]

    init(_ table: EmbeddingTable, _ rows: [Int], smaller: Int) {
        self.table = table
        self.rows = rows
        self.smaller = smaller
        total = Self.sum(table, rows)
    }

    /// A smaller group drawn at random.
    func deal(_ random: inout RandomSource) -> [Int] {
        var order = rows
        for place in 0..<smaller {
            order.swapAt(place, place + random.index(below: order.count - place))
        }
        return Array(order[..<smaller])
    }

    /// How far the mean of a group lies from the mean of all other rows.
    func separation(_ group: [Int], _ length: Float) -> (distance: Float, cosine: Float) {
        let sum = Self.sum(table, group)
        let (inside, outside) = (Float(group.count), Float(max(1, rows.count - group.count)))
        let first = sum.map { $0 / inside }
        let second = zip(total, sum).map { ($0 - $1) / outside }
        let difference = zip(first, second).map { $0 - $1 }
        let lengths = Self.length(first) * Self.length(second)
        let product = dotProduct(first, 0, second, 0, count: first.count)
        return (
            length > 0 ? Self.length(difference) / length : 0, lengths > 0 ? product / lengths : 0
        )
    }

    private static func length(_ vector: [Float]) -> Float {
        dotProduct(vector, 0, vector, 0, count: vector.count).squareRoot()
    }

    private static func sum(_ table: EmbeddingTable, _ rows: [Int]) -> [Float] {
        var sum = [Float](repeating: 0, count: table.width)
        sum.withUnsafeMutableBufferPointer { sum in
            table.values.withUnsafeBufferPointer { values in
                for row in rows {
                    let first = row * table.width
                    for column in 0..<table.width { sum[column] += values[first + column] }
                }
            }
        }
        return sum
    }
}
