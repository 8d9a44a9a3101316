import Foundation
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct StoredInceptionTests {
    private static let small = InceptionConfiguration(channelDivisor: 16)

    private let folder: ScratchFolder

    init() throws { folder = try ScratchFolder() }

    private func open(_ name: String) throws -> StoredInception {
        try StoredInception(
            URL(fileURLWithPath: "\(folder.path)/\(name)"), configuration: Self.small)
    }

    @Test func aFileGivesTheNetworkAndItsDigest() throws {
        let bytes = FormulaInception.file(Self.small, extra: ["fc.weight": [1_008, 128]])
        try folder.write("fid.safetensors", bytes)
        let stored = try open("fid.safetensors")
        #expect(stored.digest == ContentDigest.sha256(bytes))
        let device = Device(precision: .float32)
        let features = try stored.model().features(
            of: [FormulaNumbers.picture(0, side: 8)], side: 8, on: device)
        #expect(features.count == 1 && features[0].count == 128)
        #expect(features[0].allSatisfy { $0 >= 0 } && features[0].contains { $0 > 0 })
    }

    @Test func aMissingFileIsSaidToBeMissing() {
        let path = folder.path + "/nowhere.safetensors"
        let sentence =
            "\(path) cannot be read; give the .safetensors file with pytorch-fid's Inception weights "
            + "of 2015-12-05"
        #expect(sentence == message { try open("nowhere.safetensors") })
    }

    // As torch.save writes since version 1.6, and as it wrote before.
    @Test(arguments: [
        [0x50, 0x4B, 3, 4, 0, 0, 0, 0, 0, 0], [0x80, 2, 0x8A, 10, 0x6C, 0xFC, 0x9C],
    ])
    func aPyTorchFileComesWithTheLineThatConvertsIt(start: [UInt8]) throws {
        try folder.write("weights.pth", start + [UInt8](repeating: 1, count: 100))
        let sentence = message { try open("weights.pth") }
        #expect(
            sentence.hasSuffix(
                "s.save_file(torch.load('\(folder.path)/weights.pth'), "
                    + "'\(folder.path)/weights.safetensors')\" and give that file"))
    }

    @Test func torchvisionsClassifierIsNotTakenForFIDs() throws {
        try folder.write(
            "inception.safetensors",
            FormulaInception.file(Self.small, extra: ["fc.weight": [1_000, 128]]))
        let sentence = message { try open("inception.safetensors") }
        #expect(
            sentence.contains("holds torchvision's ImageNet classifier, whose figures are others"))
    }

    @Test func whatIsNoSafetensorsFileIsRefused() throws {
        try folder.write("text.safetensors", "these are no weights")
        #expect(
            message { try open("text.safetensors") }.contains("is not a valid safetensors file"))
    }

    @Test func aMissingTensorIsNamed() throws {
        let name = "Mixed_5b.branch_pool.conv.weight"
        try folder.write("a.safetensors", FormulaInception.file(Self.small, omitting: name))
        let stored = try open("a.safetensors")
        #expect(message { try stored.model() }.contains("has no tensor \(name)"))
    }

    private func message(_ body: () throws -> some Any) -> String {
        do {
            _ = try body()
            return "nothing was thrown"
        } catch {
            return "\(error)"
        }
    }
}
