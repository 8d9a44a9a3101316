package import TesseraTensor

/// The nearest rows of every row of a table, found exactly.
package struct NeighborLists: Sendable, Equatable {
    /// How many neighbours each row has at most.
    package let count: Int
    /// The rows that were compared with each other, in order.
    package let rows: [Int]
    /// The neighbours of each row of the table, the nearest first; none for rows left out.
    package let lists: [[Neighbor]]

    /// Compares some rows of a table with each other, a block of rows at a time.
    ///
    /// O(rows² · width).
    ///
    /// - Parameter progress: told the rows done and their number after each block; may throw to
    ///   cancel.
    package init(
        _ table: EmbeddingTable, among rows: [Int], count: Int, by similarity: Similarity,
        on device: Device, progress: (_ done: Int, _ total: Int) throws -> Void
    ) rethrows {
        self.count = count
        self.rows = rows
        var lists = [[Neighbor]](repeating: [], count: table.count)
        let block = ProductBlock(table, rows, on: device)
        for first in stride(from: 0, to: rows.count, by: ProductBlock.length) {
            let part = first..<min(first + ProductBlock.length, rows.count)
            block.forEach(in: part) { place, products in
                lists[rows[place]] = Self.best(
                    count, of: products, for: rows[place], among: rows, in: table, by: similarity)
            }
            try progress(part.upperBound, rows.count)
        }
        self.lists = lists
    }

    /// The neighbours of a row.
    package subscript(row: Int) -> [Neighbor] { lists[row] }

    /// In how many other rows' lists each row stands: hubs stand in many.
    package var occurrences: [Int] {
        var occurrences = [Int](repeating: 0, count: lists.count)
        for list in lists { for neighbor in list { occurrences[neighbor.row] += 1 } }
        return occurrences
    }

    /// True when each of two rows stands in the other's list.
    package func areMutual(_ row: Int, _ other: Int) -> Bool {
        lists[row].contains { $0.row == other } && lists[other].contains { $0.row == row }
    }

    private static func best(
        _ count: Int, of products: UnsafeBufferPointer<Float>, for row: Int, among rows: [Int],
        in table: EmbeddingTable, by similarity: Similarity
    ) -> [Neighbor] {
        var best = BestRows(limit: count)
        let length = table.norms[row]
        for (place, other) in rows.enumerated() where other != row {
            best.offer(
                other, similarity.score(product: products[place], length, table.norms[other]))
        }
        return best.best
    }
}

/// Inner products of a block of rows with all rows.
private struct ProductBlock {
    /// Rows of a block: few enough to notice a wish to stop, enough for an efficient product.
    static let length = 256

    private let values: Tensor
    private let products: Tensor
    private let count: Int
    private let width: Int
    private let device: Device

    init(_ table: EmbeddingTable, _ rows: [Int], on device: Device) {
        self.device = device
        count = rows.count
        width = table.width
        values = device.tensor(rows.flatMap(table.row), [max(1, rows.count), table.width])
        products = device.tensor(
            [Float](repeating: 0, count: Self.length * max(1, count)), [Self.length, max(1, count)])
    }

    /// Hands the products of each row of a part with all rows to `body`.
    func forEach(in part: Range<Int>, _ body: (Int, UnsafeBufferPointer<Float>) -> Void) {
        let all = Matrix(values)
        let block = Matrix(
            values.floats(from: part.lowerBound * width), .float32, rows: part.count,
            columns: width)
        let target = Matrix(products.start, .float32, rows: part.count, columns: count)
        device.multiply(block, all.transposed, into: target)
        for place in part {
            let start = products.floats(from: (place - part.lowerBound) * count)
            body(place, UnsafeBufferPointer(start: start, count: count))
        }
    }
}
