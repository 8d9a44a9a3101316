import TesseraModels
import TesseraTensor
import Testing

import TesseraLab

struct TableComparisonTests {
    private let device = Device(precision: .float32, threads: 1)

    @Test func aTableBesideItselfHasNotChanged() {
        let table = SampleTables.random(words: 40, codes: 20, width: 6)
        let comparison = TableComparison(table, table, by: .cosine, on: device) { _, _ in }
        #expect(comparison.rows == Array(0..<60))
        for change in comparison.changes {
            #expect(change.overlap == 1)
            #expect(change.normRatio == 1)
            #expect(((change.cosine ?? 0) - 1).magnitude < 1e-4)
        }
    }

    /// A turn of space changes no neighbourhood, and turning back finds it.
    @Test(arguments: Similarity.allCases)
    func aTurnedTableHasTheSameNeighbourhoods(similarity: Similarity) {
        let table = SampleTables.random(words: 50, width: 6)
        let basis = SymmetricEigen(SymmetricEigenTests.random(6).values, size: 6)
        let turned = table.with(
            (0..<50).flatMap { row in
                (0..<6).map { column in
                    zip(table.row(row), basis.vector(column)).reduce(Float(0)) {
                        $0 + $1.0 * Float($1.1)
                    }
                }
            })
        let comparison = TableComparison(table, turned, by: similarity, on: device) { _, _ in }
        #expect(comparison.overlap.mean(of: comparison.rows).map { $0 > 0.999 } == true)
        #expect(comparison.changes.allSatisfy { (($0.cosine ?? 0) - 1).magnitude < 1e-4 })
    }

    /// Tables that know nothing of each other agree as much as chance says.
    @Test func strangersAgreeByChance() throws {
        let (first, second) = (
            SampleTables.random(words: 400, width: 24, seed: 1),
            SampleTables.random(words: 400, width: 24, seed: 2)
        )
        let comparison = TableComparison(first, second, by: .cosine, on: device) { _, _ in }
        let mean = try #require(comparison.overlap.mean(of: comparison.rows))
        // k = 10 of 399: 100 / 399 in common, over 20 less that.
        #expect((comparison.overlap.chance - 0.012_69).magnitude < 1e-5)
        #expect((mean - comparison.overlap.chance).magnitude < 0.006)
    }

    @Test func tablesOfOtherWidthsAreComparedByNeighboursAlone() {
        let first = SampleTables.random(words: 30, width: 4)
        let second = SampleTables.random(words: 30, codes: 5, width: 7)
        let comparison = TableComparison(first, second, by: .cosine, on: device) { _, _ in }
        #expect(comparison.rows == Array(0..<30))
        #expect(comparison.changes.allSatisfy { $0.cosine == nil })
    }

    @Test(
        arguments: [
            ([1, 2], [2, 3], 1 / 3), ([], [], 1), ([1], [], 0), ([4, 5, 6], [6, 5, 4], 1),
        ] as [([Int], [Int], Float)])
    func theIndexIsSharedOverAll(first: [Int], second: [Int], expected: Float) {
        func list(_ rows: [Int]) -> [Neighbor] { rows.map { Neighbor(row: $0, score: 0) } }
        #expect(NeighborOverlap.index(list(first), list(second)) == expected)
    }

    @Test(arguments: [
        (RowOrder.change, [1, 2, 0]), (.identifier, [0, 1, 2]), (.name, [2, 1, 0]),
        (.firstNorm, [0, 2, 1]), (.secondNorm, [1, 2, 0]), (.growth, [1, 2, 0]),
    ])
    func rowsAreListedInAnyOrder(order: RowOrder, expected: [Int]) {
        let changes = [(3, 1, 0.9), (1, 3, 0.1), (2, 3, 0.1)].enumerated().map { row, change in
            RowChange(
                row: row, firstNorm: Float(change.0), secondNorm: Float(change.1),
                overlap: Float(change.2), cosine: Float(row))
        }
        #expect(order.sorted(changes, names: ["c", "b", "a"]).map(\.row) == expected)
    }

    @Test func wordsAndCodesOnOppositeSidesAreFarBeyondChance() throws {
        let noise = SampleTables.random(words: 60, codes: 30, width: 5)
        let shifted = noise.with(
            noise.values.enumerated().map { $1 + ($0 % 5 == 0 ? ($0 < 300 ? 4 : -4) : 0) })
        let apart = try #require(CentroidDistance(shifted, among: Array(0..<90), seed: 1))
        #expect(apart.distance.value > 1 && apart.cosine.value < -0.9)
        #expect(apart.distance.value > apart.distance.chanceRange.upperBound * 3)
        let mixed = try #require(CentroidDistance(noise, among: Array(0..<90), seed: 1))
        #expect(mixed.distance.value < apart.distance.value / 4)
        #expect(mixed.distance.chanceRange.contains(mixed.distance.chance))
    }

    @Test func aTableWithoutCodesHasNoDistance() {
        let table = SampleTables.random(words: 5, width: 3)
        #expect(CentroidDistance(table, among: Array(0..<5), seed: 1) == nil)
    }

    @Test func similaritiesAreSymmetricWithOnesOnTheDiagonal() {
        let table = SampleTables.random(words: 9, width: 4)
        let matrix = SimilarityMatrix(table, rows: [2, 7, 4])
        for row in 0..<3 {
            #expect((matrix[row, row] - 1).magnitude < 1e-6)
            for column in 0..<3 { #expect(matrix[row, column] == matrix[column, row]) }
        }
        #expect(matrix[0, 1] == table.cosine(2, 7))
    }
}
