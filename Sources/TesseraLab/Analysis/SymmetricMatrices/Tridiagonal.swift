import Glibc

/// A symmetric matrix on its way to a diagonal one; row i of `vectors` belongs to `diagonal[i]`,
/// unless there are none.
struct Tridiagonal {
    private(set) var diagonal: [Double]
    private(set) var vectors: [Double]
    /// Beside the diagonal: element i couples i and i + 1.
    private var coupling: [Double]
    private let size: Int

    init(_ matrix: [Double], size: Int) {
        self.size = size
        var a = matrix
        for row in 0..<size {
            for column in 0..<row { a[column * size + row] = a[row * size + column] }
        }
        vectors = [Double](repeating: 0, count: size * size)
        for index in 0..<size { vectors[index * size + index] = 1 }
        for column in 0..<max(0, size - 2) {
            if let reflection = Self.reflection(a, column: column, size: size) {
                Self.reflect(&a, reflection, from: column + 1, size: size)
                Self.reflectRows(&vectors, reflection, from: column + 1, size: size)
            }
        }
        diagonal = (0..<size).map { a[$0 * (size + 1)] }
        coupling = (1..<max(1, size)).map { a[$0 * (size + 1) - size] } + [0]
    }

    /// A matrix with zeros on its diagonal, of which the values alone are wanted.
    init(coupling: [Double]) {
        size = coupling.count + 1
        diagonal = [Double](repeating: 0, count: size)
        self.coupling = coupling + [0]
        vectors = []
    }

    /// The unit vector whose reflection empties a column below the first coupled element; nil where
    /// it is empty already.
    private static func reflection(_ a: [Double], column: Int, size: Int) -> [Double]? {
        var vector = (column + 1..<size).map { a[$0 * size + column] }
        let tail = vector.dropFirst().reduce(0) { $0 + $1 * $1 }
        guard tail > 0 else { return nil }
        let length = (vector[0] * vector[0] + tail).squareRoot()
        vector[0] += vector[0] < 0 ? -length : length
        let norm = (vector[0] * vector[0] + tail).squareRoot()
        return vector.map { $0 / norm }
    }

    /// A ← (I − 2vvᵀ) A (I − 2vvᵀ), where v starts at a row.
    private static func reflect(_ a: inout [Double], _ v: [Double], from first: Int, size: Int) {
        reflectRows(&a, v, from: first, size: size)
        a.withUnsafeMutableBufferPointer { a in
            for row in 0..<size {
                let start = row * size + first
                var sum = 0.0
                for (index, value) in v.enumerated() { sum += a[start + index] * value }
                for (index, value) in v.enumerated() { a[start + index] -= 2 * sum * value }
            }
        }
    }

    /// A ← (I − 2vvᵀ) A, where v starts at a row.
    private static func reflectRows(
        _ a: inout [Double], _ v: [Double], from first: Int, size: Int
    ) {
        var sums = [Double](repeating: 0, count: size)
        a.withUnsafeMutableBufferPointer { a in
            for (index, value) in v.enumerated() {
                let start = (first + index) * size
                for column in 0..<size { sums[column] += value * a[start + column] }
            }
            for (index, value) in v.enumerated() {
                let start = (first + index) * size
                for column in 0..<size { a[start + column] -= 2 * value * sums[column] }
            }
        }
    }

    /// Implicit QL steps on ever smaller blocks until nothing is coupled.
    mutating func diagonalize() {
        for first in 0..<size {
            var last = blockEnd(from: first)
            while last > first {
                step(first, last)
                last = blockEnd(from: first)
            }
        }
    }

    /// The last index that is coupled with `first`.
    private func blockEnd(from first: Int) -> Int {
        var last = first
        while last < size - 1 {
            let scale = diagonal[last].magnitude + diagonal[last + 1].magnitude
            if coupling[last].magnitude <= Double.ulpOfOne * scale
                || coupling[last].magnitude < .leastNormalMagnitude
            {
                break
            }
            last += 1
        }
        return last
    }

    /// One sweep of rotations from the block's end to its beginning.
    private mutating func step(_ first: Int, _ last: Int) {
        var g = (diagonal[first + 1] - diagonal[first]) / (2 * coupling[first])
        var r = hypot(g, 1)
        g = diagonal[last] - diagonal[first] + coupling[first] / (g + (g < 0 ? -r : r))
        var (sine, cosine, shift) = (1.0, 1.0, 0.0)
        for index in stride(from: last - 1, through: first, by: -1) {
            let f = sine * coupling[index]
            let b = cosine * coupling[index]
            r = hypot(f, g)
            coupling[index + 1] = r
            guard r > 0 else {
                // The block falls apart here: the rest is for the next sweep.
                diagonal[index + 1] -= shift
                coupling[last] = 0
                return
            }
            (sine, cosine) = (f / r, g / r)
            g = diagonal[index + 1] - shift
            r = (diagonal[index] - g) * sine + 2 * cosine * b
            shift = sine * r
            diagonal[index + 1] = g + shift
            g = cosine * r - b
            rotate(index, sine, cosine)
        }
        diagonal[first] -= shift
        coupling[first] = g
        coupling[last] = 0
    }

    /// Turns two neighbouring vectors into each other, where there are vectors.
    private mutating func rotate(_ index: Int, _ sine: Double, _ cosine: Double) {
        guard !vectors.isEmpty else { return }
        vectors.withUnsafeMutableBufferPointer { vectors in
            let (low, high) = (index * size, (index + 1) * size)
            for column in 0..<size {
                let (a, b) = (vectors[low + column], vectors[high + column])
                vectors[high + column] = sine * a + cosine * b
                vectors[low + column] = cosine * a - sine * b
            }
        }
    }
}
