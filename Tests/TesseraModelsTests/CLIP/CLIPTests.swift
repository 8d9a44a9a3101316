import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct CLIPTests {
    private let tiny: TinyCLIP
    private let device = Device(precision: .float32)

    init() throws { tiny = try .fixture() }

    private func model(_ activation: String) throws -> CLIP {
        try CLIP(
            CLIPConfiguration(
                file: tiny.configurationFile(activation: activation), path: "config.json"),
            weights: SafetensorsFile(tiny.weightsFile(), name: "model.safetensors"))
    }

    private func tokens(_ texts: [String]) throws -> [[Int32]] {
        let tokenizer = try CLIPTokenizer(file: tiny.tokenizerFile(), path: "tokenizer.json")
        return texts.map { tokenizer.encode($0, length: 77) }
    }

    private static let pixels = (0..<3).flatMap { TinyCLIP.picture($0, side: TinyCLIP.modelSide) }

    private static func distance(_ first: [[Float]], _ second: [[Float]]) -> Float {
        zip(first.joined(), second.joined()).map { abs($0 - $1) }.max() ?? .infinity
    }

    // Origin of the expected numbers of the next three: transformers 5.24 on PyTorch 2.15.
    @Test(arguments: ["quick_gelu", "gelu"])
    func picturesPointWhereTheReferenceHasThem(activation: String) throws {
        let found = try model(activation).embeddings(ofPictures: Self.pixels, on: device)
        let expected = try #require(tiny.models[activation]).pictures
        #expect(found.map(\.count) == [8, 8, 8])
        #expect(Self.distance(found, expected) < 2e-6)
    }

    @Test(arguments: ["quick_gelu", "gelu"])
    func textsPointWhereTheReferenceHasThem(activation: String) throws {
        let found = try model(activation).embeddings(ofTexts: tokens(tiny.captions), on: device)
        let expected = try #require(tiny.models[activation]).texts
        #expect(found.map(\.count) == [8, 8, 8])
        #expect(Self.distance(found, expected) < 2e-6)
    }

    @Test(arguments: ["quick_gelu", "gelu"])
    func logitsAreTheReferences(activation: String) throws {
        let model = try model(activation)
        let found = model.logits(
            pictures: model.embeddings(ofPictures: Self.pixels, on: device),
            texts: try model.embeddings(ofTexts: tokens(tiny.captions), on: device))
        let expected = try #require(tiny.models[activation]).logits
        #expect(found.map(\.count) == [3, 3, 3])
        #expect(Self.distance(found, expected) < 2e-5)
    }

    @Test(arguments: ["quick_gelu", "gelu"])
    func noTextSeesTheOthersOfItsBatch(activation: String) throws {
        let model = try model(activation)
        let texts = try tokens(tiny.encodings.map(\.text))
        let together = model.embeddings(ofTexts: texts, on: device)
        let alone = texts.map { model.embeddings(ofTexts: [$0], on: device)[0] }
        #expect(Set(texts.map(\.count)).count > 5)
        #expect(Self.distance(together, alone) < 2e-6)
    }

    @Test func noPictureSeesTheOthersOfItsBatch() throws {
        let model = try model("gelu")
        let together = model.embeddings(ofPictures: Self.pixels, on: device)
        let alone = (0..<3).map {
            model.embeddings(
                ofPictures: TinyCLIP.picture($0, side: TinyCLIP.modelSide), on: device)[0]
        }
        #expect(Self.distance(together, alone) < 2e-6)
    }

    /// Later tokens do not change what an earlier one stands for: two texts that share their
    /// tokens up to the first end are one.
    @Test func whatStandsBehindTheEndIsNotRead() throws {
        let model = try model("gelu")
        let text = try tokens(["a red boat"])[0]
        let longer = text + [5, 6, 7] + text
        let both = model.embeddings(ofTexts: [text, longer], on: device)
        #expect(Self.distance([both[0]], [both[1]]) < 2e-6)
    }

    @Test func theHighestTokenEndsATextWhereTheConfigurationNamesTheEndTwo() throws {
        let configuration = try CLIPConfiguration(
            file: tiny.configurationFile(activation: "quick_gelu"), path: "config.json")
        #expect(configuration.endOfText == .highest)
        let model = try model("quick_gelu")
        let text: [Int32] = [532, 4, 9, 4, 533]
        let other: [Int32] = [532, 4, 9, 4, 531, 533]
        let found = model.embeddings(
            ofTexts: [text, text.dropLast() + [533, 9], other], on: device)
        #expect(Self.distance([found[0]], [found[1]]) < 2e-6)
        #expect(Self.distance([found[0]], [found[2]]) > 1e-3)
    }

    @Test func buffersThatFollowFromTheConfigurationAreLeftAlone() throws {
        var writer = SafetensorsWriter()
        [Float(0)].withUnsafeBufferPointer {
            writer.add("text_model.embeddings.position_ids", shape: [1], $0, as: .float32)
        }
        let file = try SafetensorsFile(writer.file(), name: "weights")
        let configuration = try CLIPConfiguration(
            file: tiny.configurationFile(activation: "gelu"), path: "config.json")
        #expect(
            throws: SafetensorsError.missing(
                file: "weights", tensor: "text_model.embeddings.token_embedding.weight")
        ) { try CLIP.check(file, for: configuration) }
    }
}
