package import TesseraTensor

/// The turn that brings the rows of one table as near to another's as an orthogonal map can.
///
/// Two models that learned the same may have learned it in different directions of space; cosines
/// between their tables mean something only after such a turn. With M = BᵀA the map is the polar
/// factor Q = M (MᵀM)^(−1/2), and B Q is nearest to A.
///
/// Source: Schönemann 1966, "A generalized solution of the orthogonal Procrustes problem".
package enum TableRotation {
    /// The second table's rows after the turn, [rows, width] over the whole table.
    ///
    /// - Parameter rows: the rows that decide about the turn.
    /// - Returns: nil when the widths differ.
    package static func turned(
        _ second: EmbeddingTable, towards first: EmbeddingTable, rows: [Int], on device: Device
    ) -> [Float]? {
        guard first.width == second.width, !rows.isEmpty else { return nil }
        let width = first.width
        let cross = product(second, first, rows, on: device)
        let turn = polarFactor(cross.map(Double.init), width: width)
        let source = device.tensor(second.values, [second.count, width])
        let factor = device.tensor(turn.map(Float.init), [width, width])
        let target = device.tensor(second.values, [second.count, width])
        device.multiply(Matrix(source), Matrix(factor), into: Matrix(target))
        return target.values
    }

    /// BᵀA over some rows, [width, width].
    private static func product(
        _ second: EmbeddingTable, _ first: EmbeddingTable, _ rows: [Int], on device: Device
    ) -> [Float] {
        let width = first.width
        let a = device.tensor(rows.flatMap(first.row), [rows.count, width])
        let b = device.tensor(rows.flatMap(second.row), [rows.count, width])
        let target = device.tensor([Float](repeating: 0, count: width * width), [width, width])
        device.multiply(Matrix(b).transposed, Matrix(a), into: Matrix(target))
        return target.values
    }

    /// M (MᵀM)^(−1/2) of a square matrix, row-major; directions that M does not reach stay zero.
    static func polarFactor(_ matrix: [Double], width: Int) -> [Double] {
        let gram = product(matrix, matrix, width: width, transposingFirst: true)
        let eigen = SymmetricEigen(gram, size: width)
        let floor = (eigen.values.first ?? 0) * 1e-12
        let inverseRoot = eigen.mapped { $0 > floor ? 1 / $0.squareRoot() : 0 }
        return product(matrix, inverseRoot, width: width, transposingFirst: false)
    }

    /// A · B or Aᵀ · B of square matrices.
    private static func product(
        _ a: [Double], _ b: [Double], width: Int, transposingFirst: Bool
    ) -> [Double] {
        var result = [Double](repeating: 0, count: width * width)
        for row in 0..<width {
            for inner in 0..<width {
                let factor = transposingFirst ? a[inner * width + row] : a[row * width + inner]
                for column in 0..<width {
                    result[row * width + column] += factor * b[inner * width + column]
                }
            }
        }
        return result
    }
}
