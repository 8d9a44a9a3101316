import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct VectorDistanceTests {
    /// Vectors by the formula, such as inception.py's.
    private static func vectors(
        _ name: String, _ count: Int, width: Int, scale: Float = 1
    ) -> [[Float]] {
        let values = FormulaNumbers.values(name, count: count * width)
        return (0..<count).map { row in
            values[row * width..<(row + 1) * width].map { $0 * scale }
        }
    }

    // Origin: Tests/Fixtures/inception.py, numpy's singular values of A · Bᵀ.
    @Test func distanceOfFewVectorsIsNumpys() {
        let distance = FrechetDistance.between(
            Self.vectors("first", 6, width: 40), Self.vectors("second", 9, width: 40, scale: 0.5))
        #expect(abs(distance - 13.715610040817616) < 1e-9)
    }

    @Test func distanceOfManyVectorsIsNumpys() {
        let distance = FrechetDistance.between(
            Self.vectors("first", 30, width: 4), Self.vectors("second", 20, width: 4, scale: 0.5))
        #expect(abs(distance - 0.4135818883320017) < 1e-9)
    }

    @Test(arguments: [(2, 2, 3), (6, 9, 40), (9, 6, 40), (30, 20, 4), (17, 40, 16)])
    func bothWaysAgree(first: Int, second: Int, width: Int) {
        let (one, two) = (
            Self.vectors("first", first, width: width), Self.vectors("second", second, width: width)
        )
        let byVectors = FrechetDistance.byVectors(CentredVectors(one), CentredVectors(two))
        let byMoments = FrechetDistance.between(FeatureMoments(one), FeatureMoments(two))
        #expect(byVectors > 0.1 && abs(byVectors - byMoments) < 1e-6 * byVectors)
    }

    // The centred vectors are dependent, and most of these are equal: nearly all singular values
    // are 0, where the root of a covariance would leave some 1e-8 for each.
    @Test func vectorsAreNowhereFromThemselves() {
        let once = Self.vectors("first", 7, width: 300)
        let vectors = (0..<70).map { once[$0 % 7] }
        #expect(FrechetDistance.between(vectors, vectors.reversed()) < 1e-12)
    }

    @Test func shiftedVectorsAreTheShiftApart() {
        let vectors = Self.vectors("first", 5, width: 64)
        let shifted = vectors.map { $0.map { $0 + 0.5 } }
        #expect(abs(FrechetDistance.between(vectors, shifted) - 64 * 0.25) < 1e-5)
    }
}

struct SingularValueTests {
    // Origin: Tests/Fixtures/inception.py, numpy.linalg.svd.
    @Test func valuesAreNumpysWhicheverWayTheMatrixLies() {
        let matrix = FormulaNumbers.values("matrix", count: 12).map(Double.init)
        let turned = (0..<12).map { matrix[$0 % 4 * 3 + $0 / 4] }
        let expected = [1.5449817414084233, 1.017573961009833, 0.18149364969944262]
        for found in [
            singularValues(matrix, rows: 4, columns: 3),
            singularValues(turned, rows: 3, columns: 4),
        ] {
            #expect(found.count == 3)
            for (value, expected) in zip(found, expected) { #expect(abs(value - expected) < 1e-9) }
        }
    }

    @Test(arguments: [1, 2, 8, 33])
    func theirSquaresSumUpToTheMatrixs(size: Int) {
        let matrix = FormulaNumbers.values("square", count: size * size).map(Double.init)
        let values = singularValues(matrix, rows: size, columns: size)
        let (squares, sum) = (matrix.reduce(0) { $0 + $1 * $1 }, values.reduce(0) { $0 + $1 * $1 })
        #expect(values == values.sorted(by: >) && abs(squares - sum) < 1e-12 * squares)
    }

    // u · vᵀ has one singular value, |u| · |v|.
    @Test func oneProductOfVectorsHasOneValue() {
        let (u, v) = ([3.0, 0, 4, 12], [2.0, 1, 2])
        let values = singularValues(u.flatMap { u in v.map { $0 * u } }, rows: 4, columns: 3)
        #expect(abs(values[0] - 39) < 1e-13 && values[1] < 1e-14 && values[2] < 1e-14)
        #expect(singularValues([0, 0, 0, 0, 0, 0], rows: 2, columns: 3) == [0, 0])
        #expect(singularValues([], rows: 4, columns: 0).isEmpty)
    }
}
