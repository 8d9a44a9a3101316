import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct TableCatalogTests {
    private let inputs = ["a", "b"].flatMap { arm in
        [TableSource(.start(arm: arm), .input), .init(.checkpoint(arm: arm, step: 5), .input)]
    }

    @Test func withoutFilesThereAreNoTables() {
        let catalog = TableCatalog(shipped: ShippedFiles(sampleData: nil))
        #expect(catalog.sources.isEmpty)
        #expect(throws: ShippedFilesError.self) {
            try catalog.open(TableSource(.adapted, .input))
        }
        #expect(throws: StoredModelError.self) {
            try catalog.open(TableSource(.start(arm: "random"), .input))
        }
    }

    @Test func knownPairsAreFoundAmongTheTables() throws {
        let sources = inputs + inputs.map { TableSource($0.weights, .output) }
        let overTime = try #require(ComparisonPreset.overTime.pair(among: sources))
        #expect(overTime.first == inputs[0] && overTime.second == inputs[1])
        let twins = try #require(ComparisonPreset.twins.pair(among: sources))
        #expect(twins.first == inputs[1] && twins.second == inputs[3])
        let layers = try #require(ComparisonPreset.layers.pair(among: sources))
        #expect(layers.second == TableSource(inputs[1].weights, .output))
        #expect(ComparisonPreset.adaptation.pair(among: sources) == nil)
        #expect(ComparisonPreset.standard(among: sources)?.preset == .overTime)
        #expect(ComparisonPreset.standard(among: []) == nil)
    }

    /// A trend looks at few checkpoints, among them the first and the last.
    @Test(arguments: [1, 3, 8, 9, 100])
    func aTrendIsSpreadOverTheRun(count: Int) {
        let sources = (0..<count).map {
            TableSource(.checkpoint(arm: "a", step: $0), .input)
        }
        let spread = OverlapTrendJob.spread(sources)
        #expect(spread.count == min(count, OverlapTrendJob.limit))
        #expect(spread.first == sources.first && spread.last == sources.last)
        #expect(Set(spread).count == spread.count)
    }

    /// A table beside itself is no comparison.
    @Test func aRunBeforeItsFirstCheckpointHasNoNow() {
        #expect(ComparisonPreset.overTime.pair(among: [inputs[0]]) == nil)
    }

    @Test func aPatchIsTheMiddleOfItsPicture() {
        var patches = CodePatches(side: 2, count: 2)
        patches.add(
            cutFrom: (0..<36).flatMap { [UInt8($0), 0, 255] }, pictureSide: 6)
        let expected: [UInt8] = [14, 15, 20, 21].flatMap { [$0, 0, 255] }
        #expect(patches[0] == expected)
        #expect(patches[1] == nil && !patches.isComplete)
    }
}
