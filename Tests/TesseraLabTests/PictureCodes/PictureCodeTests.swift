import Foundation
import TesseraModels
import Testing

@testable import TesseraLab

struct PictureCodeTests {
    private let statistics = CodeStatistics(
        grids: [[0, 0, 1], [0, 2, 2], [0, 1, 1], [2, 2, 2], [1, 0, 2]],
        captions: ["a Red dog", "red cat", "red, red owl", "blue fox", "red bee"], codeCount: 4)

    @Test func usesAndPlacesAreCounted() {
        #expect(statistics.counts == [5, 4, 6, 0])
        #expect(statistics.dead == [3])
        #expect(statistics.pictures == 5)
        #expect(statistics.places[1].map(\.picture) == [0, 2, 4])
        #expect(statistics.places[1].map(\.cell) == [2, 1, 0])
        // e^(−Σ p ln p) for 5, 4 and 6 of 15.
        #expect((statistics.perplexity - 2.960_3).magnitude < 1e-3)
    }

    /// Code 0 stands in four pictures whose captions all say red, as four of five captions do.
    @Test func wordsAreThoseThatStandBesideACodeMoreThanByChance() {
        #expect(statistics.words[0] == [.init(text: "red", lift: 1.25)])
        #expect(statistics.words[3].isEmpty)
    }

    @Test func withoutCaptionsThereAreNoWords() {
        let bare = CodeStatistics(grids: [[0], [1]], captions: [], codeCount: 2)
        #expect(bare.words == [[], []])
        #expect(bare.perplexity == 2)
    }

    @Test func nothingCountedHasNoPerplexity() {
        let none = CodeStatistics(grids: [], captions: [], codeCount: 3)
        #expect(none.perplexity == 0)
        #expect(none.dead == [0, 1, 2])
    }

    @Test func theErrorIsTheMeanDifferenceOfAPixelsBytes() {
        let picture = TokenizedPicture(
            index: 0, count: 1, caption: "", side: 2, grid: 1,
            original: [0, 0, 0, 10, 20, 30, 255, 255, 255, 5, 5, 5], codes: [0],
            reconstruction: [3, 0, 0, 10, 20, 30, 255, 250, 251, 5, 5, 5])
        let error = picture.error(of: picture.reconstruction)
        #expect(error.pixels == [1, 0, 3, 0])
        #expect(error.mean == 1)
        #expect(picture.error(of: picture.original).decibels == 120)
    }

    /// The shipped tokenizer through the jobs of the screen.
    @Test func aGridDecodesToThePictureItCameFrom() throws {
        let models = OpenModels(
            ModelCatalog(
                shipped: ShippedFiles(
                    sampleData: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
                        .appendingPathComponent("../../../sample-data").standardizedFileURL)))
        let facts = try TokenizerFactsJob().run(with: models, JobProgress())
        #expect(facts.codeCount == 512 && facts.codebook?.count == 512)
        let picture = try TokenizedPictureJob(index: 3).run(with: models, JobProgress())
        #expect(picture.codes.count == picture.grid * picture.grid)
        #expect(picture.error(of: picture.reconstruction).decibels > 20)
        let again = try DecodedGridJob(codes: picture.codes).run(with: models, JobProgress())
        #expect(again == picture.reconstruction)
        let some = try CountedPicturesJob().run(with: models, JobProgress())
        #expect(some.statistics.pictures == 32 && !some.isComplete)
        let patches = try CodePatchesJob().run(with: models, JobProgress())
        let more = try CodePatchesJob(beyond: patches).run(with: models, JobProgress())
        #expect(more.pixels.prefix(32) == patches.pixels[...] && more.pixels.count == 64)
    }
}
