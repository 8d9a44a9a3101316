import Foundation
import TesseraLab
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct CLIPScoreTests {
    private let tiny: TinyCLIP
    private let device = Device()

    init() throws { tiny = try .fixture() }

    private func folder(
        activation: String = "gelu", changing change: (String, [Float]) -> [Float]? = { $1 }
    ) throws -> ScratchFolder {
        let folder = try ScratchFolder()
        try folder.write("config.json", tiny.configurationFile(activation: activation))
        try folder.write("vocab.json", tiny.vocabularyFile())
        try folder.write("merges.txt", tiny.mergesFile)
        try folder.write("model.safetensors", tiny.weightsFile(changing: change))
        return folder
    }

    private func open(_ folder: ScratchFolder) throws -> StoredCLIP {
        try StoredCLIP(URL(fileURLWithPath: folder.path))
    }

    private func scores(_ folder: ScratchFolder, _ order: [Int] = [0, 1, 2]) throws -> [Double] {
        try open(folder).scorer().scores(
            of: order.map { TinyCLIP.picture($0 % 3) }, side: TinyCLIP.side,
            for: order.map { tiny.captions[$0 % 3] }, on: device)
    }

    // Origin: transformers 5.24 on PyTorch 2.15, 100 times the cosine of the embeddings. The device
    // computes in bf16 where it can; the scores must not.
    @Test(arguments: ["quick_gelu", "gelu"])
    func scoresAreTheReferences(activation: String) throws {
        let found = try scores(folder(activation: activation))
        let expected = try #require(tiny.models[activation]).scores
        #expect(found.count == 3)
        for (found, wanted) in zip(found, expected) { #expect(abs(found - wanted) < 3e-4) }
    }

    @Test func scoresDoNotDependOnTheirNeighboursOrBatch() throws {
        let folder = try folder()
        let once = try scores(folder)
        let often = try scores(folder, Array(0..<38))
        for (place, score) in often.enumerated() { #expect(abs(score - once[place % 3]) < 3e-4) }
    }

    @Test func oppositeDirectionsScoreNothing() throws {
        let folder = try folder { name, values in
            name == "visual_projection.weight" ? values.map { -$0 } : values
        }
        #expect(try scores(folder) == [0, 0, 0])
    }

    // Origin: CLIPImageProcessorPil of transformers 5.24 with Pillow 13.
    @Test func picturesArePreparedAsByTheReference() throws {
        let resized = CLIPScorer.resized(
            TinyCLIP.picture(0), side: TinyCLIP.side, to: TinyCLIP.modelSide)
        let numbers = CLIPPixels.normalized(resized)
        let found = stride(from: 0, to: numbers.count, by: 61).map { numbers[$0] }
        #expect(found.count == tiny.pixels.count)
        for (found, wanted) in zip(found, tiny.pixels) { #expect(abs(found - wanted) < 1e-6) }
    }

    @Test func eitherFormOfTheTokenizerGivesTheSameScores() throws {
        let folder = try folder()
        let apart = try scores(folder)
        for name in ["vocab.json", "merges.txt"] {
            try FileManager.default.removeItem(atPath: folder.path + "/" + name)
        }
        try folder.write("tokenizer.json", tiny.tokenizerFile())
        #expect(try scores(folder) == apart)
    }

    @Test func digestIsThatOfTheWeights() throws {
        let stored = try open(folder())
        #expect(stored.digest == ContentDigest.sha256(tiny.weightsFile()))
        let other = try open(
            folder { name, values in
                name == "logit_scale" ? [3] : values
            })
        #expect(other.digest != stored.digest)
    }
}
