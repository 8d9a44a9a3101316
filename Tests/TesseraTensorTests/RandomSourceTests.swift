import TesseraTensor
import Testing

struct RandomSourceTests {
    @Test func samePositionGivesSameNumber() {
        var first = RandomSource(seed: 7, purpose: "data")
        _ = first.next()
        var second = RandomSource(seed: 7, stream: first.stream, position: first.position)
        #expect(first.next() == second.next())
    }

    @Test func purposesAndIndicesDiffer() {
        var sources = [
            RandomSource(seed: 7, purpose: "data"), RandomSource(seed: 7, purpose: "noise"),
            RandomSource(seed: 7, purpose: "data", index: 1),
            RandomSource(seed: 8, purpose: "data"),
        ]
        let firsts = Set(sources.indices.map { sources[$0].next() })
        #expect(firsts.count == sources.count)
    }

    @Test func uniformNumbersFillTheUnitInterval() {
        var source = RandomSource(seed: 1)
        let values = (0..<10_000).map { _ in source.uniform() }
        #expect(values.allSatisfy { (0..<1).contains($0) })
        let mean = values.reduce(0, +) / Float(values.count)
        #expect(abs(mean - 0.5) < 0.01)  // four standard errors of U(0,1) at n = 10,000
    }

    @Test func indicesCoverTheirRangeEvenly() {
        var source = RandomSource(seed: 3)
        var counts = [Int](repeating: 0, count: 7)
        for _ in 0..<7_000 { counts[source.index(below: 7)] += 1 }
        #expect(counts.allSatisfy { abs($0 - 1_000) < 150 })  // five standard deviations
    }
}
