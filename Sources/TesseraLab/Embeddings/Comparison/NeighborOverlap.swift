/// How much of its neighbourhood each row keeps from one table to another.
///
/// For lists A and B of one row: |A ∩ B| / |A ∪ B|, Jaccard's index, 0…1.
package struct NeighborOverlap: Sendable, Equatable {
    /// The rows that both tables have, in order.
    package let rows: [Int]
    /// The index of each row of the first table; 0 for rows left out.
    package let values: [Float]
    /// What lists drawn at random would have in common.
    package let chance: Float

    /// Compares the lists of two tables.
    ///
    /// - Precondition: both were found among the same rows.
    package init(_ first: NeighborLists, _ second: NeighborLists) {
        precondition(
            first.rows == second.rows,
            "NeighborOverlap: lists of \(first.rows.count) and of \(second.rows.count) rows")
        var values = [Float](repeating: 0, count: first.lists.count)
        for row in first.rows { values[row] = Self.index(first[row], second[row]) }
        self.values = values
        rows = first.rows
        chance = Self.chance(count: min(first.count, second.count), rows: rows.count)
    }

    /// The index of one row.
    package subscript(row: Int) -> Float { values[row] }

    /// The mean over some rows; nil for no rows.
    package func mean(of rows: [Int]) -> Float? {
        rows.isEmpty ? nil : rows.reduce(0) { $0 + values[$1] } / Float(rows.count)
    }

    /// Jaccard's index of two lists; 1 when both are empty.
    package static func index(_ first: [Neighbor], _ second: [Neighbor]) -> Float {
        let common = first.count { neighbor in second.contains { $0.row == neighbor.row } }
        let union = first.count + second.count - common
        return union == 0 ? 1 : Float(common) / Float(union)
    }

    /// The index of two lists of k out of n − 1 rows whose common part has its expected size
    /// k² / (n − 1).
    static func chance(count: Int, rows: Int) -> Float {
        guard rows > 1, count > 0 else { return 0 }
        let length = Float(min(count, rows - 1))
        let common = length * length / Float(rows - 1)
        return common / (2 * length - common)
    }
}
