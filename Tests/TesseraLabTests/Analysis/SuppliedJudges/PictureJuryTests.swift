import Foundation
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

/// Networks that a person brought along, here small ones of known answers.
struct PictureJuryTests {
    private static let small = InceptionConfiguration(channelDivisor: 16)

    private let folder: ScratchFolder
    private let tiny: TinyCLIP
    private let judges: SuppliedJudges
    private let device = Device()
    private let pictures = (0..<3).map { TinyCLIP.picture($0) }

    init() throws {
        folder = try ScratchFolder()
        tiny = try .fixture()
        let inception = FormulaInception.file(Self.small)
        try folder.write("fid.safetensors", inception)
        try tiny.write(to: folder, "clip")
        let clip = try SuppliedJudges(
            inception: nil, clip: URL(fileURLWithPath: folder.path + "/clip")
        ).clip
        judges = SuppliedJudges(
            inception: .init(
                path: folder.path + "/fid.safetensors", digest: ContentDigest.sha256(inception)),
            clip: clip)
    }

    private func jury(
        _ judges: SuppliedJudges, real: [[UInt8]]? = nil
    ) throws -> PictureJury {
        try PictureJury(
            judges, real: real ?? pictures, side: TinyCLIP.side, on: device,
            configuration: Self.small)
    }

    @Test func theClipScoreIsTheMeanOfTheReferences() throws {
        let scores = try jury(judges).scores(of: pictures, for: tiny.captions, on: device)
        // Origin: clip.json, made by transformers 5.24 on PyTorch 2.15.
        let expected = try #require(tiny.models["gelu"]).scores
        let clip = try #require(scores.clip)
        #expect(abs(clip - expected.reduce(0, +) / 3) < 3e-4)
    }

    @Test func picturesAreNotFarFromThemselvesAndFarFromOthers() throws {
        let others = (3..<6).map { TinyCLIP.picture($0) }
        let own = try jury(judges).scores(of: pictures, for: tiny.captions, on: device)
        let far = try jury(judges, real: others).scores(
            of: pictures, for: tiny.captions, on: device)
        let (none, some) = (try #require(own.fid), try #require(far.fid))
        #expect(none < 1e-9 * some)
    }

    @Test func whoWasNotBroughtAlongSaysNothing() throws {
        let alone = SuppliedJudges(inception: nil, clip: judges.clip)
        let scores = try jury(alone).scores(of: pictures, for: tiny.captions, on: device)
        #expect(scores.fid == nil && scores.clip != nil)
    }

    @Test func otherWeightsThanTheNotedOnesAreRefused() throws {
        let noted = try #require(judges.inception)
        try folder.write("fid.safetensors", FormulaInception.file(Self.small, extra: ["x": [1]]))
        #expect(
            throws: SuppliedWeightsError.changed(path: noted.path, noted: noted.shortDigest)
        ) { try jury(judges) }
    }

    @Test func anArchiveOfOtherWidthIsNoInception() {
        // The small network is not the real one: a person's file must be.
        #expect(throws: SafetensorsError.self) {
            try SuppliedJudges(
                inception: URL(fileURLWithPath: folder.path + "/fid.safetensors"), clip: nil)
        }
    }

    @Test func whoIsMissingIsFilledInFromOthers() {
        let inception = SuppliedJudges(inception: judges.inception, clip: nil)
        let clip = SuppliedJudges(inception: nil, clip: judges.clip)
        #expect(inception.filled(from: clip) == judges && clip.filled(from: inception) == judges)
        #expect(judges.filled(from: nil) == judges)
        #expect(judges.sentence.contains("fid.safetensors (SHA-256 "))
        #expect(judges.sentence.contains("CLIP scores by clip (SHA-256 "))
    }
}
