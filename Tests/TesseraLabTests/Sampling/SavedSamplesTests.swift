import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

/// Samples that were saved, found and made again.
struct SavedSamplesTests {
    private let scratch: ScratchFolder
    private let models: OpenModels

    init() throws {
        scratch = try ScratchFolder()
        models = OpenModels(
            ModelCatalog(
                shipped: ShippedFiles(sampleData: nil), workspace: Workspace(scratch.path)))
        models.keep(TinyPainter.open(on: models.device))
    }

    private func trace(_ count: Int, attempt: Int = 0) throws -> SamplingTrace {
        SamplingTrace(
            model: "tiny", step: nil, plan: TinyPainter.plan,
            tokens: try TinyPainter.advance(
                models, TinyPainter.draws(count, attempt: attempt)))
    }

    private func save(_ trace: SamplingTrace) throws -> String {
        try SaveSample(trace, pixels: nil, side: 0).run(with: models, JobProgress())
    }

    @Test func savedSamplesAreListedNewestFirstAndOtherFilesPassedOver() throws {
        var path = ""
        let traces = try (0..<11).map { try trace($0 % 3 + 1, attempt: $0) }
        for trace in traces { path = try save(trace) }
        let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
        try "{}".write(
            to: folder.appending(path: "other-99.json"), atomically: true, encoding: .utf8)
        let listed = try ListSavedSamples().run(with: models, JobProgress())
        #expect(listed.map(\.name) == (1...11).reversed().map { "sample-\($0)" })
        #expect(listed.map(\.trace) == traces.reversed())
    }

    @Test func nothingSavedIsAnEmptyList() throws {
        #expect(try ListSavedSamples().run(with: models, JobProgress()).isEmpty)
    }

    @Test func aLoadedSampleIsMadeAgainBitForBit() throws {
        let trace = try trace(16, attempt: 2)
        _ = try save(trace)
        let listed = try ListSavedSamples().run(with: models, JobProgress())
        let loaded = try LoadSample(TinyPainter.source, try #require(listed.first).trace)
            .run(with: models, JobProgress())
        #expect(loaded.same == 16 && loaded.trace == trace)
        #expect(loaded.picture?.width == 8)
        #expect(
            loaded.difference == "the file names tiny and this is shipped, adapted"
                && loaded.verdict.contains("the same bit for bit, although the file names tiny"))
    }

    /// A file can name any token; the model is asked first whether it has it.
    @Test func aSampleOfAnotherVocabularyIsRefused() throws {
        var long = try trace(16)
        long.tokens += long.tokens
        var foreign = try trace(3)
        foreign.tokens[1].token = 100_000
        for trace in [long, foreign] {
            #expect(throws: SamplingTraceError.otherModel("tiny")) {
                try LoadSample(TinyPainter.source, trace).run(with: models, JobProgress())
            }
        }
    }
}

/// What the model thinks of a prompt, and where it looks.
struct InsightJobsTests {
    private let models = TinyPainter.models()

    /// The words of a prompt are measured as if each had been put after those before it.
    @Test func aPromptIsMeasuredLikeTokensThatFollowIt() throws {
        var plan = TinyPainter.plan
        plan.goal = .text
        let report = try MeasurePrompt(TinyPainter.source, plan).run(with: models, JobProgress())
        var settings = SamplingSettings()
        settings.guidance = 1
        var empty = plan
        empty.prompt = ""
        let steps = report.entries.map { SamplingStep(.force($0.token), settings) }
        let forced = try AdvanceSample(TinyPainter.source, empty, prefix: [], steps: steps).run(
            with: models, JobProgress())
        #expect(report.entries.count > 2 && forced.count == report.entries.count)
        for (entry, token) in zip(report.entries, forced) {
            #expect(abs(entry.surprisal - token.surprisal) < 0.02)
            #expect(abs(entry.entropy - token.entropy) < 0.02)
        }
    }

    /// Markers around a caption are no words that a person wrote.
    @Test func aCaptionIsMeasuredWithoutItsMarkers() throws {
        let open = try models.model(TinyPainter.source)
        let report = try MeasurePrompt(TinyPainter.source, TinyPainter.plan).run(
            with: models, JobProgress())
        #expect(report.entries.map(\.token) == open.words.encode(TinyPainter.plan.prompt))
    }

    @Test func attentionCoversThePromptAndTheTokens() throws {
        let open = try models.model(TinyPainter.source)
        let prefix = (0..<5).map { open.layout.id(ofCode: Int32($0)) }
        let report = try SampleAttention(TinyPainter.source, TinyPainter.plan, prefix: prefix)
            .run(with: models, JobProgress())
        #expect(report.tokens.suffix(5) == prefix[...])
        #expect(report.tokens.count == open.words.encode(TinyPainter.plan.prompt).count + 7)
        for block in report.weights.indices {
            #expect(abs(report.mean(ofBlock: block).reduce(0, +) - 1) < 1e-3)
        }
    }
}
