import Foundation
import TesseraModels

/// The models of a run, by its newest checkpoint that is whole.
struct RunModels {
    private let files: RunFiles
    private let configuration: RunConfiguration
    private let checkpoint: CheckpointStore.Verified

    /// Opens a run's folder.
    ///
    /// - Throws: `StoredModelError.notAModel` when it is no run, or `CheckpointError`.
    init(_ url: URL) throws {
        files = RunFiles(RunFolder(url))
        guard files.exists else {
            throw StoredModelError.notAModel(path: url.path, wanted: "model")
        }
        configuration = try files.configuration()
        let store = CheckpointStore(folder: files.folder.checkpointsPath)
        guard let newest = try store.newest() else {
            throw CheckpointError.none(folder: files.folder.checkpointsPath)
        }
        checkpoint = newest
    }

    /// Optimizer steps behind the weights.
    var step: Int { checkpoint.step }

    /// One language model of the run; nil takes the first.
    ///
    /// - Throws: `StoredModelError` when the run trains none or not this one.
    func languageModel(arm: String?) throws -> StoredLanguageModel {
        let path = files.folder.path
        guard configuration.kind != .tokenizer else {
            throw StoredModelError.wrongKind(
                path: path, wanted: "a language model", found: "a run of an image tokenizer")
        }
        let names = configuration.armNames
        let name = arm ?? names.first ?? ""
        guard let weights = checkpoint.files[LanguageModelArm.weightsName(name)] else {
            throw StoredModelError.unknownArm(name, path: path, known: names)
        }
        return StoredLanguageModel(
            path: path, description: try files.languageModelDescription(),
            tokenizer: try files.tokenizer(), weights: weights,
            adapters: configuration.start.adapters)
    }

    /// The image tokenizer that the run trains.
    ///
    /// - Throws: `StoredModelError` when it trains another kind of model.
    func imageTokenizer() throws -> StoredImageTokenizer {
        let path = files.folder.path
        guard configuration.kind == .tokenizer else {
            throw StoredModelError.wrongKind(
                path: path, wanted: "an image tokenizer", found: "a run of a language model")
        }
        guard let weights = checkpoint.files[StoredFolder.weightsName] else {
            throw StoredModelError.damaged(path: path, reason: "its checkpoint has no weights")
        }
        return StoredImageTokenizer(
            path: path, description: .init(model: configuration.tokenizer), weights: weights)
    }
}
