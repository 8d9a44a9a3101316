import Foundation
import TesseraModels
import TesseraTensor
import TestSupport

@testable import TesseraLab

/// A study of the least size, from models that were never trained.
struct TinyStudy {
    let shipped = ShippedFiles(sampleData: nil)
    private let scratch: ScratchFolder
    private(set) var study: Study

    /// Makes an image tokenizer of 8×8 pixels and a text model of one block.
    init(_ scratch: ScratchFolder) throws {
        self.scratch = scratch
        study = Study(size: .tiny)
        study.extent.seeds = 1
        study.pictures = scratch.path + "/pictures"
        study.text = scratch.path + "/text"
        study.tokenizer = scratch.path + "/tokenizer"
        study.languageModel = scratch.path + "/model"
        study.captionLimit = 6
        try writePictures()
        try writeText()
        try writeModels()
    }

    func folder(_ name: String) throws -> StudyFolder {
        try StudyFolder(
            URL(fileURLWithPath: scratch.path + "/" + name), study: study, shipped: shipped)
    }

    /// Does some trials; a stop command that is waiting ends them.
    func run(
        _ trials: [Trial], in folder: StudyFolder,
        commands: CommandQueue<TrainerCommand> = CommandQueue(),
        snapshots: Mailbox<TrainingSnapshot> = Mailbox()
    ) throws -> TrainingState {
        try StudyRunner(
            folder,
            .init(shipped: shipped, snapshots: snapshots, commands: commands, begin: { _, _, _ in })
        ).run(trials)
    }

    private func writePictures() throws {
        for (index, pixels) in TinyModels.pictures(30).enumerated() {
            let picture = RGBPicture(width: 8, height: 8, pixels: pixels)
            try scratch.write("pictures/\(index).png", try PNGCodec.encode(picture))
            try scratch.write("pictures/\(index).txt", "a picture of \(index % 5) colours")
        }
    }

    private func writeText() throws {
        var random = RandomSource(seed: 3)
        let words = ["the", "cat", "sees", "a", "red", "boat", "and", "one", "blue", "fish"]
        for file in 0..<40 {
            let text = (0..<40).map { _ in words[random.index(below: words.count)] }
            try scratch.write("text/\(file).txt", text.joined(separator: " ") + ".\n")
        }
    }

    private func writeModels() throws {
        let tokenizer = ImageTokenizer(TinyModels.imageTokenizer(), precision: .float32, seed: 1)
        try write(
            StoredImageTokenizer(
                path: "", description: .init(model: tokenizer.configuration),
                weights: tokenizer.arena.weightsFile(as: .float32)
            ).files(as: .float32), to: "tokenizer")
        let words = BytePairTrainer.train(
            on: ["the cat sees a red boat and one blue fish"], vocabularySize: 260)
        let layout = TokenLayout(textVocabulary: words.vocabularySize, imageVocabulary: 0)
        let shape = TinyModels.languageModel(vocabulary: layout.vocabulary)
        let model = LanguageModel(shape, precision: .float32, seed: 1)
        try write(
            StoredLanguageModel(
                path: "", description: .init(model: shape, layout: layout, imageTokenizer: nil),
                tokenizer: words, weights: model.arena.weightsFile(as: .float32)
            ).files(as: .float32), to: "model")
    }

    private func write(_ files: [CheckpointFile], to folder: String) throws {
        for file in files { try scratch.write(folder + "/" + file.name, file.bytes) }
    }
}
