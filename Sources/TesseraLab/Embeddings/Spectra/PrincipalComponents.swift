package import TesseraTensor

/// The directions along which the rows of a table spread most, and how much.
///
/// The rows are centred; the covariance is a product on the device, its decomposition exact.
package struct PrincipalComponents: Sendable, Equatable {
    /// The mean row.
    package let mean: [Float]
    /// The directions that were asked for, [count][width], each of length 1.
    package let directions: [[Float]]
    /// The variance along each direction of space, decreasing, `width` of them.
    package let variances: [Float]
    /// Rows that the covariance was formed over.
    package let rowCount: Int

    /// Finds the components of some rows; O(rows · width² + width³).
    package init(_ table: EmbeddingTable, rows: [Int], count: Int = 2, on device: Device) {
        let width = table.width
        let mean = table.mean(of: rows)
        let eigen = SymmetricEigen(
            Self.covariance(table, rows, mean, on: device), size: width)
        self.mean = mean
        rowCount = rows.count
        variances = eigen.values.map { Float(max(0, $0)) }
        directions = (0..<min(count, width)).map { eigen.vector($0).map(Float.init) }
    }

    /// Share of all variance along one direction, 0…1.
    package func share(_ index: Int) -> Float {
        let total = variances.reduce(0, +)
        return total > 0 ? variances[index] / total : 0
    }

    /// Where a row lies along the directions.
    package func place(of row: ArraySlice<Float>) -> [Float] {
        let centred = zip(row, mean).map { $0 - $1 }
        return directions.map { dotProduct(centred, 0, $0, 0, count: centred.count) }
    }

    /// XᵀX / (rows − 1) of the centred rows, [width, width].
    private static func covariance(
        _ table: EmbeddingTable, _ rows: [Int], _ mean: [Float], on device: Device
    ) -> [Double] {
        let width = table.width
        guard rows.count > 1 else { return [Double](repeating: 0, count: width * width) }
        let centred = rows.flatMap { zip(table.row($0), mean).map { $0 - $1 } }
        let x = device.tensor(centred, [rows.count, width])
        let target = device.tensor([Float](repeating: 0, count: width * width), [width, width])
        device.multiply(Matrix(x).transposed, Matrix(x), into: Matrix(target))
        return target.values.map { Double($0) / Double(rows.count - 1) }
    }
}
