/// A matrix of at least as many rows as columns on its way to one with numbers on its diagonal and
/// right beside it only.
struct Bidiagonal {
    private var a: [Double]
    private let rows, columns: Int
    private var diagonal: [Double] = []
    private var beside: [Double] = []

    /// - Parameter matrix: [rows, columns].
    init(_ matrix: [Double], rows: Int, columns: Int) {
        a = matrix
        (self.rows, self.columns) = (rows, columns)
    }

    /// d₀, e₀, d₁, e₁, … d of the last column; what is nothing beside the largest is 0, so that
    /// columns which depend on others do not occupy whoever looks for eigenvalues.
    var couplings: [Double] {
        let all = diagonal.indices.flatMap { [diagonal[$0], beside[$0]] }.dropLast()
        let largest = all.reduce(0) { max($0, $1.magnitude) }
        return all.map { $0.magnitude <= Double.ulpOfOne * largest ? 0 : $0 }
    }

    /// Empties column after column below the diagonal, and each row right of what lies beside it.
    ///
    /// Both reflections of a step meet each row of the rest while it is in the cache.
    mutating func reduce() {
        let (rows, columns) = (rows, columns)
        a.withUnsafeMutableBufferPointer { a in
            guard let a = a.baseAddress else { return }
            for step in 0..<columns {
                let column = (step..<rows).map { a[$0 * columns + step] }
                let (vertical, kept) = reflection(column)
                diagonal.append(kept)
                let width = columns - step - 1
                let rest = a + step * columns + step + 1  // [rows − step, width] of stride columns
                let sums = weightedSum(rest, vertical, width: width, stride: columns)
                subtract(sums, times: 2 * vertical[0], from: rest)
                let (horizontal, next) = reflection(
                    Array(UnsafeBufferPointer(start: rest, count: width)))
                beside.append(next)
                for row in 1..<max(1, rows - step) {
                    let line = rest + row * columns
                    subtract(sums, times: 2 * vertical[row], from: line)
                    let product = horizontal.withUnsafeBufferPointer { horizontal in
                        horizontal.baseAddress.map { dotProduct(line, $0, count: width) } ?? 0
                    }
                    subtract(horizontal, times: 2 * product, from: line)
                }
            }
        }
    }
}

/// The unit vector whose reflection leaves only the first number of a vector, and that number.
private func reflection(_ vector: [Double]) -> (normal: [Double], kept: Double) {
    let length = vector.reduce(0) { $0 + $1 * $1 }.squareRoot()
    guard length > 0 else { return (vector, 0) }
    var normal = vector
    normal[0] += vector[0] < 0 ? -length : length
    let norm = normal.reduce(0) { $0 + $1 * $1 }.squareRoot()
    return (normal.map { $0 / norm }, vector[0] < 0 ? length : -length)
}

/// The sum of some rows, each times its weight.
private func weightedSum(
    _ rows: UnsafePointer<Double>, _ weights: [Double], width: Int, stride: Int
) -> [Double] {
    var sums = [Double](repeating: 0, count: width)
    sums.withUnsafeMutableBufferPointer { sums in
        for (row, weight) in weights.enumerated() {
            let line = rows + row * stride
            for column in 0..<width { sums[column] += weight * line[column] }
        }
    }
    return sums
}

/// row −= vector · factor.
private func subtract(
    _ vector: [Double], times factor: Double, from row: UnsafeMutablePointer<Double>
) {
    vector.withUnsafeBufferPointer { vector in
        for column in vector.indices { row[column] -= vector[column] * factor }
    }
}
