import TesseraTensor
import Testing

import TesseraLab

struct SymmetricEigenTests {
    /// Matrices with every kind of trouble: empty, single, zero, diagonal, repeated, coupled.
    static let matrices: [(size: Int, values: [Double])] = [
        (0, []), (1, [-3]), (3, Array(repeating: 0, count: 9)),
        (4, (0..<16).map { $0 % 5 == 0 ? Double($0) - 7 : 0 }),
        (5, (0..<25).map { $0 % 6 == 0 ? 2 : 1 }),
        (2, [1e-200, 1e-210, 1e-210, 1e-200]), random(3), random(8), random(33),
    ]

    static func random(_ size: Int) -> (size: Int, values: [Double]) {
        var random = RandomSource(seed: 3, purpose: "symmetric", index: UInt64(size))
        var values = (0..<size * size).map { _ in Double(random.normal()) }
        for row in 0..<size {
            for column in 0..<row { values[column * size + row] = values[row * size + column] }
        }
        return (size, values)
    }

    @Test(arguments: matrices)
    func theMatrixIsTheSumOfItsParts(size: Int, values: [Double]) {
        let eigen = SymmetricEigen(values, size: size)
        let scale = max(1e-300, values.map(\.magnitude).max() ?? 0)
        for row in 0..<size {
            for column in 0..<size {
                let sum = (0..<size).reduce(0.0) {
                    $0 + eigen.values[$1] * eigen.vector($1)[row] * eigen.vector($1)[column]
                }
                #expect((sum - values[row * size + column]).magnitude < 1e-12 * scale)
            }
        }
        #expect(eigen.values == eigen.values.sorted(by: >))
    }

    @Test(arguments: matrices)
    func vectorsAreOrthonormalAndTheirLargestNumberIsPositive(size: Int, values: [Double]) {
        let eigen = SymmetricEigen(values, size: size)
        for index in 0..<size {
            let vector = eigen.vector(index)
            for other in 0...index {
                let product = zip(vector, eigen.vector(other)).reduce(0) { $0 + $1.0 * $1.1 }
                #expect((product - (index == other ? 1 : 0)).magnitude < 1e-12)
            }
            let largest = vector.max { $0.magnitude < $1.magnitude } ?? 0
            #expect(largest > -1e-9)
        }
    }

    /// By hand: eigenvalues 3 and 1 along (1, 1)/√2 and (1, −1)/√2.
    @Test func twoByTwoByHand() {
        let eigen = SymmetricEigen([2, 1, 1, 2], size: 2)
        #expect((eigen.values[0] - 3).magnitude < 1e-14)
        #expect((eigen.values[1] - 1).magnitude < 1e-14)
        #expect(eigen.vector(0).allSatisfy { ($0 - 0.5.squareRoot()).magnitude < 1e-14 })
    }
}
