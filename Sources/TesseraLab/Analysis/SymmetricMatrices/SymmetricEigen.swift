/// Eigenvalues and eigenvectors of a symmetric matrix, the largest value first.
///
/// The matrix is made tridiagonal by Householder reflections, then diagonal by QL steps with
/// Wilkinson's shift; O(size³). Each vector has length 1, and its largest
/// number is positive, so that equal matrices give equal pictures.
///
/// Source: Golub and Van Loan, *Matrix Computations*, 4th edition, algorithms 8.3.1 and 8.3.3.
package struct SymmetricEigen: Sendable {
    /// The values, decreasing.
    package let values: [Double]
    private let vectors: [Double]
    private let size: Int

    /// Decomposes a matrix.
    ///
    /// - Parameter matrix: [size, size]; only its lower triangle and diagonal are read.
    /// - Precondition: all numbers are finite.
    package init(_ matrix: [Double], size: Int) {
        precondition(
            matrix.count == size * size && matrix.allSatisfy(\.isFinite),
            "SymmetricEigen: \(matrix.count) numbers for [\(size), \(size)], all must be finite")
        var work = Tridiagonal(matrix, size: size)
        work.diagonalize()
        let diagonal = work.diagonal
        let order = diagonal.indices.sorted { (-diagonal[$0], $0) < (-diagonal[$1], $1) }
        self.size = size
        values = order.map { diagonal[$0] }
        vectors = order.flatMap { index in
            Self.oriented(work.vectors[index * size..<(index + 1) * size])
        }
    }

    /// The vector of a value.
    package func vector(_ index: Int) -> [Double] {
        Array(vectors[index * size..<(index + 1) * size])
    }

    /// V · diag(f(λ)) · Vᵀ: the matrix with a function of its eigenvalues in place of them.
    package func mapped(_ function: (Double) -> Double) -> [Double] {
        let scaled = values.map(function)
        var result = [Double](repeating: 0, count: size * size)
        for (index, scale) in scaled.enumerated() {
            let vector = vector(index)
            for row in 0..<size {
                for column in 0..<size {
                    result[row * size + column] += scale * vector[row] * vector[column]
                }
            }
        }
        return result
    }

    /// The first number of the largest magnitude becomes positive.
    private static func oriented(_ vector: ArraySlice<Double>) -> [Double] {
        var largest = 0.0
        for value in vector where value.magnitude > largest.magnitude * (1 + 1e-9) {
            largest = value
        }
        return largest < 0 ? vector.map { -$0 } : Array(vector)
    }
}
