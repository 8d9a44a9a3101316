import TesseraTensor
import Testing

import TesseraLab

struct NeighborTests {
    private let device = Device(precision: .float32, threads: 1)

    /// A square's corners: each measure has another nearest row.
    private let corners = SampleTables.table([1, 0, 3, 3, 2, 0, 0, -1], words: 4, width: 2)

    @Test(arguments: [
        (Similarity.cosine, [2, 1, 3]), (.product, [1, 2, 3]), (.distance, [2, 3, 1]),
    ])
    func eachMeasureHasItsOwnNearestRow(similarity: Similarity, expected: [Int]) {
        let found = corners.neighbors(of: 0, among: [0, 1, 2, 3], count: 3, by: similarity)
        #expect(found.map(\.row) == expected)
    }

    /// By hand: (1, 0) beside (3, 3) has cosine 1/√2, product 3 and distance √13.
    @Test(arguments: [
        (Similarity.cosine, Float(0.707_106_8)), (.product, 3), (.distance, 3.605_551_3),
    ])
    func scoresAreWhatPeopleReckon(similarity: Similarity, expected: Float) throws {
        let found = corners.neighbors(of: 0, among: [1], count: 1, by: similarity)
        let score = try #require(found.first?.score)
        #expect((similarity.figure(score) - expected).magnitude < 1e-6)
    }

    /// More rows than a block, so that the last block is a part of one.
    @Test(arguments: Similarity.allCases)
    func listsOfAllRowsAreTheListsOfEachRow(similarity: Similarity) {
        let table = SampleTables.random(words: 290, codes: 10, width: 13)
        let rows = Array(5..<297)
        let lists = NeighborLists(table, among: rows, count: 7, by: similarity, on: device) {
            _, _ in
        }
        for row in rows {
            let single = table.neighbors(of: row, among: rows, count: 7, by: similarity)
            #expect(lists[row].map(\.row) == single.map(\.row))
        }
        #expect(lists[0].isEmpty)
        #expect(lists.occurrences.reduce(0, +) == 7 * rows.count)
    }

    @Test func progressEndsWithAllRowsAndMayStop() {
        struct Stop: Error {}
        let table = SampleTables.random(words: 300, width: 4)
        var reports: [Int] = []
        let rows = Array(0..<300)
        _ = NeighborLists(table, among: rows, count: 3, by: .cosine, on: device) { done, total in
            reports.append(done)
            #expect(total == 300)
        }
        #expect(reports == [256, 300])
        #expect(throws: Stop.self) {
            try NeighborLists(table, among: rows, count: 3, by: .cosine, on: device) { _, _ in
                throw Stop()
            }
        }
    }

    @Test func equalScoresKeepTheOrderOfTheVocabulary() {
        let table = SampleTables.table([1, 0, 1, 0, 1, 0, 0, 1], words: 4, width: 2)
        let found = table.neighbors(of: 3, among: [0, 1, 2, 3], count: 2, by: .cosine)
        #expect(found.map(\.row) == [0, 1])
    }

    @Test func neighboursAreMutualWhenBothListsSaySo() {
        let table = SampleTables.table([0, 1, 1.5, 4], words: 4, width: 1)
        let lists = NeighborLists(
            table, among: [0, 1, 2, 3], count: 1, by: .distance, on: device
        ) { _, _ in }
        #expect(lists.areMutual(1, 2))
        #expect(!lists.areMutual(0, 1))
    }
}
