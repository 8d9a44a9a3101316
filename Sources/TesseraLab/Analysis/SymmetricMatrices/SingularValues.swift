/// The singular values of a matrix, the largest first, each within a few units in the last place
/// of the largest.
///
/// The matrix is made bidiagonal by Householder reflections from both sides. Its diagonal and what
/// lies beside it, in turn, couple a symmetric tridiagonal matrix with an empty diagonal, whose
/// eigenvalues are the singular values and their negatives. No square of the matrix is formed, which
/// would lose half of the digits of the small ones.
///
/// Source: Golub and Van Loan, *Matrix Computations*, 4th edition, algorithm 5.4.2 and section 8.6.1.
///
/// - Parameter matrix: [rows, columns], all numbers finite.
/// - Returns: min(rows, columns) values.
func singularValues(_ matrix: [Double], rows: Int, columns: Int) -> [Double] {
    precondition(
        matrix.count == rows * columns && matrix.allSatisfy(\.isFinite),
        "singularValues: \(matrix.count) numbers for [\(rows), \(columns)], all must be finite")
    guard rows >= columns else {
        return singularValues(
            transposed(matrix, rows: rows, columns: columns), rows: columns, columns: rows)
    }
    guard columns > 0 else { return [] }
    var work = Bidiagonal(matrix, rows: rows, columns: columns)
    work.reduce()
    var tridiagonal = Tridiagonal(coupling: work.couplings)
    tridiagonal.diagonalize()
    return Array(tridiagonal.diagonal.sorted(by: >).prefix(columns).map { max(0, $0) })
}

private func transposed(_ matrix: [Double], rows: Int, columns: Int) -> [Double] {
    (0..<columns).flatMap { column in (0..<rows).map { matrix[$0 * columns + column] } }
}
