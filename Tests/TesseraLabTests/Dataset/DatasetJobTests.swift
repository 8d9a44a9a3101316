import Foundation
import TestSupport
import Testing

@testable import TesseraLab

/// The jobs of the data screen on the built-in sources and on a folder of a run.
struct DatasetJobTests {
    private let shipped = ShippedFiles(
        sampleData: URL(fileURLWithPath: #filePath).deletingLastPathComponent()
            .appendingPathComponent("../../../sample-data").standardizedFileURL)

    private var models: OpenModels { OpenModels(ModelCatalog(shipped: shipped)) }

    @Test func withoutARunTheBuiltInSourcesAreOpened() throws {
        let facts = try DatasetFactsJob().run(with: models, JobProgress())
        #expect(facts.sources[.pictures]?.title == "scenes, seed 1")
        #expect(facts.sources[.text]?.title == "primer, seed 1")
        #expect(facts.sources[.pictures]?.count(.training) == nil)
        #expect(facts.problems.isEmpty && facts.captionLimit == 24)
    }

    /// `<bos> caption <boi> codes <eoi> <eos>`, and the codes are those that were shipped.
    @Test func aPicturesTokensAreWhatTheModelReads() throws {
        let models = models
        let item = try DatasetItemJob(.pictures, DatasetPlace(.training, 0))
            .run(with: models, JobProgress())
        let words = item.tokens.filter { $0.kind == .word }.map(\.label)
        #expect(
            words.joined().replacingOccurrences(of: "_", with: " ") == item.entry.text)
        #expect(
            item.tokens.filter { $0.kind == .marker }.map(\.label)
                == ["<bos>", "<boi>", "<eoi>", "<eos>"])
        #expect(item.grid == 8 && item.problem == nil && item.pieces == words.count)
        let codes = item.tokens.filter { $0.kind == .code }.map(\.label)
        let made = try models.datasetShelf.codesMadeBefore(.training)
        #expect(codes == made.first?.map { "#\($0)" })
    }

    @Test func aDocumentsTokensAreItsBytes() throws {
        let item = try DatasetItemJob(.text, DatasetPlace(.heldOut, 3))
            .run(with: models, JobProgress())
        #expect(item.tokens.last == StripToken("<eos>", .marker))
        #expect(item.pieces == item.tokens.count - 1 && item.grid == 0)
    }

    @Test func wordsAreFoundInAnyOrderAndCase() throws {
        let models = models
        let found = try DatasetSearchJob(.pictures, .training, words: "Sun boat")
            .run(with: models, JobProgress())
        #expect(found.examined == DatasetSearchJob.limit && !found.isComplete)
        let source = try models.datasetShelf.pictures().training
        for index in found.indices {
            let caption = try source.caption(at: index)
            #expect(caption.contains("sun") && caption.contains("boat"))
        }
        #expect(found.indices.first == 0)
    }

    /// A folder with one picture twice and one caption three times.
    @Test func aSurveyFindsTheRepeatsOfAFolder() throws {
        let folder = try ScratchFolder()
        for index in 0..<8 {
            let light = UInt8(index == 5 ? 40 : 40 + index * 20)
            let pixels = (0..<32 * 32).flatMap { place -> [UInt8] in [light, UInt8(place % 256), 9]
            }
            let file = try PNGCodec.encode(RGBPicture(width: 32, height: 32, pixels: pixels))
            try folder.write("pictures/\(index).png", file)
            try folder.write("pictures/\(index).txt", index % 3 == 0 ? "a wall" : "wall \(index)")
        }
        var configuration = RunConfiguration(kind: .adapt)
        configuration.data.pictures = folder.path + "/pictures"
        configuration.data.text = folder.path + "/nothing"
        let run = try Workspace(folder.path + "/runs").makeRun(named: "folder")
        try RunFiles(run).write(configuration)
        let models = OpenModels(ModelCatalog(shipped: shipped, run: run))
        let facts = try DatasetFactsJob().run(with: models, JobProgress())
        #expect(facts.problems[.text]?.contains("nothing") == true)
        var survey = try PictureSurveyJob().run(with: models, JobProgress())
        while !survey.course.isComplete {
            survey = try PictureSurveyJob(beyond: survey).run(with: models, JobProgress())
        }
        let (training, heldOut) = (survey.course.total(.training), survey.course.total(.heldOut))
        #expect(training + heldOut == 8 && heldOut >= 1)
        #expect(survey.pictures.surplus == 1 && survey.captions.surplus == 2)
        #expect(survey.lengths.count == 8 && survey.encoded == 8)
        #expect(survey.codes?.total == 8 * 64)
        #expect(survey.words.counts["wall"] == 8)
    }

    @Test func aCancelledSearchStops() {
        #expect(throws: JobCancelled.self) {
            try DatasetSearchJob(.text, .training, words: "a").run(
                with: models, JobProgress(isWanted: { false }))
        }
    }
}
