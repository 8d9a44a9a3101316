import Foundation
import TesseraLab
import TesseraModels
import TestSupport
import Testing

/// A folder of a person's own may lack anything: each lack is one sentence that says what to do.
struct StoredCLIPTests {
    private let tiny: TinyCLIP
    private let folder: ScratchFolder

    init() throws {
        tiny = try .fixture()
        folder = try ScratchFolder()
        try folder.write("config.json", tiny.configurationFile(activation: "gelu"))
        try folder.write("vocab.json", tiny.vocabularyFile())
        try folder.write("merges.txt", tiny.mergesFile)
        try folder.write("model.safetensors", tiny.weightsFile())
    }

    private func remove(_ name: String) throws {
        try FileManager.default.removeItem(atPath: folder.path + "/" + name)
    }

    /// The sentence with which the folder is refused, without the folder's path.
    private func refusal() -> String {
        do {
            _ = try StoredCLIP(URL(fileURLWithPath: folder.path)).scorer()
            return "it was opened"
        } catch {
            return "\(error)".replacingOccurrences(of: folder.path, with: "clip")
        }
    }

    private static let layout =
        "; give a CLIP model's folder as Hugging Face keeps it, with config.json, "
        + "model.safetensors and tokenizer.json (or vocab.json and merges.txt)"

    @Test func aWholeFolderIsOpened() { #expect(refusal() == "it was opened") }

    @Test(arguments: ["config.json", "model.safetensors", "merges.txt"])
    func aMissingFileIsNamed(name: String) throws {
        try remove(name)
        #expect(refusal() == "clip holds no \(name) that can be read" + Self.layout)
    }

    @Test func withoutAVocabularyTheWholeTokenizerIsAskedFor() throws {
        try remove("vocab.json")
        #expect(refusal() == "clip holds no tokenizer.json that can be read" + Self.layout)
    }

    @Test func anotherKindOfModelIsRefused() throws {
        try folder.write("config.json", #"{"model_type":"bert"}"#)
        #expect(
            refusal() == "clip/config.json cannot be used: it describes a model of type bert, "
                + "not clip; give the folder of a CLIP model as Hugging Face saves it")
    }

    @Test func picklesAreNotReadAndTheSentenceConverts() throws {
        try remove("model.safetensors")
        try folder.write("pytorch_model.bin", "pickle")
        let conversion = """
            python3 -c "import torch, safetensors.torch as s; s.save_file({k: v.contiguous() for \
            k, v in torch.load('pytorch_model.bin', weights_only=True).items()}, \
            'model.safetensors')"
            """
        #expect(
            refusal() == "clip holds its weights as pytorch_model.bin alone; convert them in that "
                + "folder: " + conversion)
    }

    @Test func aMissingTensorIsNamed() throws {
        let weights = tiny.weightsFile { $0 == "visual_projection.weight" ? nil : $1 }
        try folder.write("model.safetensors", weights)
        #expect(
            refusal() == "clip/model.safetensors has no tensor visual_projection.weight; "
                + "it belongs to another kind of model")
    }

    @Test func aMisshapenTensorIsNamed() throws {
        let weights = tiny.weightsFile { $0 == "text_projection.weight" ? [1, 2] : $1 }
        try folder.write("model.safetensors", weights)
        #expect(
            refusal() == "clip/model.safetensors: tensor text_projection.weight has shape [2] but "
                + "the model needs [8, 32]; it was saved from another model, "
                + "or with another configuration")
    }

    /// Writes another setting into the description.
    private func configure(_ setting: String, as other: String) throws {
        let configuration = String(
            decoding: tiny.configurationFile(activation: "gelu"), as: UTF8.self)
        try folder.write(
            "config.json", configuration.replacingOccurrences(of: setting, with: other))
    }

    @Test func layersBeyondTheConfigurationAreRefused() throws {
        try configure(#""num_hidden_layers":2"#, as: #""num_hidden_layers":1"#)
        #expect(refusal().contains("holds tensors that the model has no place for: text_model."))
    }

    @Test func aTokenizerOfAnotherModelIsRefused() throws {
        try configure(#""vocab_size":534"#, as: #""vocab_size":500"#)
        #expect(
            refusal() == "clip has a tokenizer of 534 tokens, but its config.json a vocab_size of "
                + "500; take both from the same model")
    }

    @Test func aDamagedVocabularyIsNamed() throws {
        try folder.write("vocab.json", "{")
        #expect(refusal().hasPrefix("clip/vocab.json cannot be used: byte 1: expected a key; "))
    }
}
