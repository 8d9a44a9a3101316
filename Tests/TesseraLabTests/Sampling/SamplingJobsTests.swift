import Foundation
import Synchronization
import TesseraLab
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct SamplingJobsTests {
    private let models = TinyPainter.models()

    private func tokens(_ sampled: [SampledToken]) -> [Int32] { sampled.map(\.token) }

    /// Token by token or all at once: the seed's picture is the one that every command draws.
    @Test func aSampleIsThePictureOfItsSeed() throws {
        let open = try models.model(TinyPainter.source)
        let caption = open.words.encode(TinyPainter.plan.prompt)
        let codes = PictureSampler(
            open.model, layout: open.layout, codes: 16, settings: TinyPainter.settings
        ).draw(captions: [caption], seed: TinyPainter.plan.seed, on: models.device)[0]
        let whole = try TinyPainter.advance(models, TinyPainter.draws(16))
        #expect(tokens(whole) == codes.map(open.layout.id(ofCode:)))
        var single: [SampledToken] = []
        for _ in 0..<16 {
            single += try TinyPainter.advance(
                models, after: tokens(single), TinyPainter.draws(1))
        }
        #expect(single == whole)
    }

    @Test func aBranchIsDecodedAsItsCodesAre() throws {
        let open = try models.model(TinyPainter.source)
        let sample = tokens(try TinyPainter.advance(models, TinyPainter.draws(16)))
        let decoded = try DecodeSample(TinyPainter.source, sample).run(
            with: models, JobProgress())
        let pictures = try #require(open.pictures)
        let codes = sample.compactMap(open.layout.code(of:))
        #expect(decoded.tokens == sample)
        #expect(decoded.pixels == pictures.pixels(of: [codes], on: models.device)[0])
    }

    @Test func nothingFollowsTheLastCode() throws {
        #expect(try TinyPainter.advance(models, TinyPainter.draws(40)).count == 16)
    }

    /// The way to a position leaves no trace in its probabilities.
    @Test func everyWayToAPositionGivesTheSameBits() throws {
        let whole = try TinyPainter.advance(models, TinyPainter.draws(12))
        let fresh = TinyPainter.models()
        for count in [11, 3, 7, 0, 12, 5] {
            let beginning = tokens(Array(whole.prefix(count)))
            let again = try TinyPainter.advance(models, after: beginning, TinyPainter.draws(2))
            let other = try TinyPainter.advance(fresh, after: beginning, TinyPainter.draws(2))
            #expect(again == other)
            if count < 10 { #expect(again == Array(whole[count..<count + 2])) }
        }
    }

    @Test func aForcedTokenChangesOnlyWhatFollows() throws {
        let open = try models.model(TinyPainter.source)
        let free = try TinyPainter.advance(models, TinyPainter.draws(16))
        let other = open.layout.id(ofCode: (open.layout.code(of: free[6].token) ?? 0) == 3 ? 4 : 3)
        var steps = TinyPainter.draws(16)
        steps[6].rule = .force(other)
        let forced = try TinyPainter.advance(models, steps)
        #expect(Array(forced.prefix(6)) == Array(free.prefix(6)))
        #expect(forced[6].token == other && forced[6].choice == .forced)
        #expect(forced[7].surprisal != free[7].surprisal)
        #expect(forced[7].draw == free[7].draw)
    }

    @Test func aTraceIsReplayedBitForBitAlsoFromItsFile() throws {
        var steps = TinyPainter.draws(10) + TinyPainter.draws(6, attempt: 3)
        steps[4].rule = .force(try models.model(TinyPainter.source).layout.id(ofCode: 2))
        steps[7].settings.temperature = 0.9
        let trace = SamplingTrace(
            model: "tiny", step: 12, plan: TinyPainter.plan,
            tokens: try TinyPainter.advance(models, steps))
        let read = try SamplingTrace(json: trace.json())
        #expect(read == trace)
        let replay = ReplaySample(TinyPainter.source, read)
        #expect(try replay.run(with: TinyPainter.models(), JobProgress()) == 16)
        var changed = read
        changed.plan.seed += 1
        let other = ReplaySample(TinyPainter.source, changed)
        #expect(try other.run(with: models, JobProgress()) < 16)
    }

    @Test(arguments: ["", "{}", "{\"schema\":\"tessera.sampling.9\"}"])
    func whatIsNoTraceIsRefused(text: String) {
        #expect(throws: SamplingTraceError.notATrace) {
            try SamplingTrace(json: Array(text.utf8))
        }
    }

    @Test func everyTokenComesWithItsPictureAndTheNextPosition() throws {
        let parts = Parts()
        _ = try AdvanceSample(
            TinyPainter.source, TinyPainter.plan, prefix: [], steps: TinyPainter.draws(16)
        ).run(with: models, parts.progress)
        let news = parts.all.compactMap { $0 as? SampleNews }
        #expect(news.count == 16)
        #expect(news.allSatisfy { $0.pixels?.count == 8 * 8 * 3 })
        #expect(news.map { $0.next?.prefix.count } == (1...15).map { $0 } + [nil])
    }

    /// A candidate's patch is what the picture shows there once it is chosen.
    @Test func candidatesAreShownAsTheyWouldLook() throws {
        let whole = try TinyPainter.advance(models, TinyPainter.draws(16))
        let answer = try InspectSample(
            TinyPainter.source, TinyPainter.plan, tokens: tokens(whole), position: 5,
            TinyPainter.settings
        ).run(with: models, JobProgress())
        #expect(answer.patches.count == 12 && answer.side == 2)
        let parts = Parts()
        _ = try AdvanceSample(
            TinyPainter.source, TinyPainter.plan, prefix: tokens(Array(whole.prefix(15))),
            steps: TinyPainter.draws(1)
        ).run(with: models, parts.progress)
        let pixels = try #require((parts.all.last as? SampleNews)?.pixels)
        // Position 5 is column 1 and row 1 of the grid: pixels 2…3 across and down.
        let patch = Array(pixels[54..<60]) + Array(pixels[78..<84])
        #expect(answer.patches[whole[5].token] == patch)
    }

    @Test func theLensFollowsATokenThroughEveryLayer() throws {
        let whole = try TinyPainter.advance(models, TinyPainter.draws(6))
        let watched = whole[5].token
        let report = try SampleLens(
            TinyPainter.source, TinyPainter.plan, prefix: tokens(Array(whole.prefix(5))),
            watched: watched
        ).run(with: models, JobProgress())
        #expect(report.layers.count == 3)
        #expect(report.layers.allSatisfy { (1...12).contains($0.watchedRank) })
        for layer in report.layers where layer.token == watched {
            #expect(layer.watchedRank == 1 && layer.watchedProbability == layer.probability)
        }
    }

    @Test func aSheetHoldsThePicturesOfTheSeedInTurn() throws {
        let parts = Parts()
        let count = try ContactSheet(
            TinyPainter.source, TinyPainter.plan, TinyPainter.settings, attempts: 0..<3
        ).run(with: models, parts.progress)
        let pictures = parts.all.compactMap { $0 as? SheetPicture }
        #expect(count == 3 && pictures.map(\.attempt) == [0, 1, 2])
        for picture in pictures {
            let alone = try TinyPainter.advance(
                models, TinyPainter.draws(16, attempt: picture.attempt))
            #expect(picture.tokens == alone && picture.score.isFinite)
        }
    }

    @Test func aSavedSampleIsReadAgain() throws {
        let folder = try ScratchFolder()
        let models = OpenModels(
            ModelCatalog(
                shipped: ShippedFiles(sampleData: nil), workspace: Workspace(folder.path)))
        models.keep(TinyPainter.open(on: models.device))
        let trace = SamplingTrace(
            model: "tiny", step: nil, plan: TinyPainter.plan,
            tokens: try TinyPainter.advance(models, TinyPainter.draws(4)))
        let pixels = [UInt8](repeating: 90, count: 8 * 8 * 3)
        let save = SaveSample(trace, pixels: pixels, side: 8)
        let first = try save.run(with: models, JobProgress())
        let second = try save.run(with: models, JobProgress())
        #expect(first != second)
        let file = [UInt8](try Data(contentsOf: URL(fileURLWithPath: first)))
        #expect(try SamplingTrace(json: file) == trace)
        let picture = first.dropLast(5) + ".png"
        let png = [UInt8](try Data(contentsOf: URL(fileURLWithPath: String(picture))))
        #expect(try PNGCodec.decode(png).pixels == pixels)
    }
}

/// Keeps the parts of an answer.
private final class Parts: Sendable {
    private let parts = Mutex<[any Sendable]>([])

    var all: [any Sendable] { parts.withLock { $0 } }

    var progress: JobProgress {
        JobProgress(tell: { [self] content in
            if case .part(let part) = content { parts.withLock { $0.append(part) } }
        })
    }
}
