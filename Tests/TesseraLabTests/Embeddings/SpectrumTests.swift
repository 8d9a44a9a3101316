import TesseraTensor
import Testing

import TesseraLab

struct SpectrumTests {
    private let device = Device(precision: .float32, threads: 1)

    @Test func componentsOfALineLieOnIt() {
        let values: [Float] = [-8, -14, -5, -10, -2, -6, 1, -2, 4, 2, 7, 6, 10, 10]
        let table = SampleTables.table(values, words: 7, width: 2)
        let components = PrincipalComponents(table, rows: Array(0..<7), on: device)
        #expect((components.directions[0][0] - 0.6).magnitude < 1e-6)
        #expect((components.directions[0][1] - 0.8).magnitude < 1e-6)
        #expect((components.share(0) - 1).magnitude < 1e-5)
        let ends = [0, 6].map { components.place(of: table.row($0))[0] }
        #expect((ends[0] + 15).magnitude < 1e-4 && (ends[1] - 15).magnitude < 1e-4)
    }

    @Test func variancesAreThoseOfThePlaces() {
        let table = SampleTables.random(words: 60, width: 9)
        let rows = Array(3..<57)
        let components = PrincipalComponents(table, rows: rows, count: 9, on: device)
        let places = rows.map { components.place(of: table.row($0)) }
        for index in 0..<9 {
            let variance = places.reduce(Float(0)) { $0 + $1[index] * $1[index] } / 53
            #expect((variance - components.variances[index]).magnitude < 1e-4)
        }
        let total = rows.reduce(Float(0)) { sum, row in
            sum
                + zip(table.row(row), components.mean).reduce(Float(0)) { sum, pair in
                    sum + (pair.0 - pair.1) * (pair.0 - pair.1)
                }
        }
        #expect((components.variances.reduce(0, +) * 53 / total - 1).magnitude < 1e-5)
    }

    @Test(arguments: [0, 1]) func tooFewRowsHaveNoSpread(count: Int) {
        let table = SampleTables.random(words: 3, width: 4)
        let components = PrincipalComponents(table, rows: Array(0..<count), on: device)
        #expect(components.variances == [0, 0, 0, 0])
        #expect(Spectrum(components).effectiveRank == 0)
        #expect(components.share(0) == 0)
    }

    /// Equal values spread over all directions; one value over one; by hand e^(ln 2) for two.
    @Test(
        arguments: [
            ([3, 3, 3, 3, 3], 5), ([5, 0, 0], 1), ([4, 4, 0, 0], 2), ([], 0),
        ] as [([Float], Float)])
    func theEffectiveRankCountsEqualDirections(variances: [Float], rank: Float) {
        #expect((Spectrum(variances: variances).effectiveRank - rank).magnitude < 1e-4)
    }

    @Test func directionsThatCarryAShareAreCounted() {
        let spectrum = Spectrum(variances: [6, 3, 1])
        #expect(spectrum.directions(carrying: 0.5) == 1)
        #expect(spectrum.directions(carrying: 0.89) == 2)
        #expect(spectrum.directions(carrying: 0.95) == 3)
    }

    @Test func figuresOfEqualRowsAreOne() {
        let table = SampleTables.table([3, 4, 3, 4, 3, 4], words: 2, codes: 1, width: 2)
        let rows = [0, 1, 2]
        let figures = TableFigures(
            table, components: PrincipalComponents(table, rows: rows, on: device), rows: rows)
        #expect((figures.meanShare - 1).magnitude < 1e-6)
        #expect((figures.meanCosine - 1).magnitude < 1e-6)
        #expect(figures.norms.map(\.mean) == [5, 5])
        #expect(figures.norms.map(\.count) == [2, 1])
        #expect(figures.norms.map(\.deviation) == [0, 0])
    }

    /// The mean cosine by its formula is the mean over all pairs.
    @Test func theMeanCosineIsThatOfAllPairs() {
        let table = SampleTables.random(words: 12, width: 5)
        let rows = Array(0..<12)
        let figures = TableFigures(
            table, components: PrincipalComponents(table, rows: rows, on: device), rows: rows)
        let pairs = rows.flatMap { row in rows.filter { $0 > row }.map { table.cosine(row, $0) } }
        let mean = pairs.reduce(0, +) / Float(pairs.count)
        #expect((figures.meanCosine - mean).magnitude < 1e-5)
    }
}
