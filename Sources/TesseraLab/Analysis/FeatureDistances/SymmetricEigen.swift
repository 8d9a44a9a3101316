/// The eigenvalues and eigenvectors of a small symmetric matrix, by Jacobi's rotations.
///
/// Each rotation makes one pair of elements beside the diagonal zero (Golub and Van Loan 2013,
/// algorithm 8.5.2). It needs no library beyond those that the program links already; the
/// matrices here have tens of rows.
struct SymmetricEigen {
    /// One for each row, in no particular order.
    private(set) var values: [Double]
    /// [row, eigenvector]: column j belongs to `values[j]` and has length 1.
    private(set) var vectors: [Double]

    private static let sweepLimit = 60

    /// Decomposes a matrix.
    ///
    /// - Parameter matrix: [size, size], of which the upper triangle counts.
    init(_ matrix: [Double], size: Int) {
        precondition(matrix.count == size * size, "\(matrix.count) elements of \(size)×\(size)")
        var rotation = Rotation(matrix: matrix, size: size)
        for _ in 0..<Self.sweepLimit where !rotation.isDiagonal { rotation.sweep() }
        values = (0..<size).map { rotation.matrix[$0 * size + $0] }
        vectors = rotation.vectors
    }

    /// V · diag(f(λ)) · Vᵀ: the matrix with a function of its eigenvalues in place of them.
    func mapped(_ function: (Double) -> Double) -> [Double] {
        let (size, scaled) = (values.count, values.map(function))
        var result = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            for column in 0..<size {
                result[row * size + column] = (0..<size).reduce(0) { sum, k in
                    sum + vectors[row * size + k] * scaled[k] * vectors[column * size + k]
                }
            }
        }
        return result
    }
}

/// A symmetric matrix on its way to a diagonal one, and the rotations so far.
private struct Rotation {
    var matrix: [Double]
    var vectors: [Double]
    let size: Int

    init(matrix: [Double], size: Int) {
        self.size = size
        self.matrix = matrix
        vectors = [Double](repeating: 0, count: size * size)
        for row in 0..<size {
            vectors[row * size + row] = 1
            for column in 0..<row { self.matrix[row * size + column] = matrix[column * size + row] }
        }
    }

    /// Whether the elements beside the diagonal are lost in rounding.
    var isDiagonal: Bool {
        var (beside, all) = (0.0, 0.0)
        for row in 0..<size {
            for column in 0..<size {
                let square = matrix[row * size + column] * matrix[row * size + column]
                all += square
                if row != column { beside += square }
            }
        }
        return beside <= all * 1e-30
    }

    /// Rotates every pair of axes once.
    mutating func sweep() {
        for p in 0..<size { for q in p + 1..<size { rotate(p, q) } }
    }

    /// Makes the element [p, q] zero.
    private mutating func rotate(_ p: Int, _ q: Int) {
        let element = matrix[p * size + q]
        guard element != 0 else { return }
        let ratio = (matrix[q * size + q] - matrix[p * size + p]) / (2 * element)
        let tangent = (ratio < 0 ? -1 : 1) / (abs(ratio) + (1 + ratio * ratio).squareRoot())
        let cosine = 1 / (1 + tangent * tangent).squareRoot()
        let sine = tangent * cosine
        for k in 0..<size {
            turn(&matrix, k * size + p, k * size + q, cosine, sine)
        }
        for k in 0..<size {
            turn(&matrix, p * size + k, q * size + k, cosine, sine)
            turn(&vectors, k * size + p, k * size + q, cosine, sine)
        }
    }

    private func turn(
        _ values: inout [Double], _ first: Int, _ second: Int, _ cosine: Double, _ sine: Double
    ) {
        let (a, b) = (values[first], values[second])
        values[first] = cosine * a - sine * b
        values[second] = sine * a + cosine * b
    }
}
