public import Foundation
public import TesseraModels
public import TesseraTensor

/// A language model as it lies on disk, with the tokenizer that its words are made with.
///
/// The folder holds `model.safetensors` under open_lm's key names, `tokenizer.json` and
/// `config.json`; a run's folder serves too, by its newest checkpoint.
public struct StoredLanguageModel: Sendable {
    /// What `config.json` says.
    public struct Description: StoredDescription, Codable, Sendable, Equatable {
        static let kindName = "language-model"
        var format = Self.kindName
        /// The shape.
        public var model: LanguageModelConfiguration
        /// Which identifiers mean what.
        public var layout: TokenLayout
        /// Fingerprint of the image tokenizer whose codes it reads; nil for a text model.
        public var imageTokenizer: String?

        /// Describes a model.
        public init(
            model: LanguageModelConfiguration, layout: TokenLayout, imageTokenizer: String?
        ) {
            self.model = model
            self.layout = layout
            self.imageTokenizer = imageTokenizer
        }
    }

    /// Where it came from, for messages.
    public let path: String
    /// Shape and layout.
    public let description: Description
    /// Turns text into the model's words.
    public let tokenizer: BytePairTokenizer
    private let weights: [UInt8]
    /// What a run has trained beside the weights; exported models have none.
    private let adapters: LowRankConfiguration?

    /// Puts a stored model together from what a run holds.
    init(
        path: String, description: Description, tokenizer: BytePairTokenizer, weights: [UInt8],
        adapters: LowRankConfiguration? = nil
    ) {
        self.path = path
        self.description = description
        self.tokenizer = tokenizer
        self.weights = weights
        self.adapters = adapters
    }

    /// Opens the folder of an exported model, or of a run by its newest checkpoint.
    ///
    /// - Parameter arm: which model of a twin run; nil takes the first.
    /// - Throws: `StoredModelError`, `TokenizerFileError` or `CheckpointError`.
    public init(_ url: URL, arm: String? = nil) throws {
        let folder = StoredFolder(url: url)
        guard folder.exists else {
            self = try RunModels(url).languageModel(arm: arm)
            return
        }
        path = url.path
        description = try folder.description(Description.self)
        tokenizer = try BytePairTokenizer(
            file: folder.bytes(StoredFolder.tokenizerName),
            path: url.appendingPathComponent(StoredFolder.tokenizerName).path)
        weights = try folder.bytes(StoredFolder.weightsName)
        adapters = nil
        guard tokenizer.vocabularySize == description.layout.textVocabulary,
            description.model.vocabulary == description.layout.vocabulary,
            description.model.problem == nil
        else {
            throw StoredModelError.damaged(
                path: path, reason: "its config.json, tokenizer.json and vocabulary do not fit")
        }
    }

    /// The model with its weights, adapters merged into them.
    ///
    /// - Throws: `SafetensorsError` when the weights do not fit the description.
    public func model(precision: Precision) throws -> LanguageModel {
        let model = LanguageModel(
            description.model, adapters: adapters, precision: precision, seed: 0)
        try model.arena.readWeights(weights, name: path + "/" + StoredFolder.weightsName)
        return model.merged(precision: precision)
    }

    /// The files of a folder that holds the model.
    ///
    /// - Throws: `SafetensorsError` when the weights do not fit the description.
    public func files(as storage: SafetensorsWriter.Storage) throws -> [CheckpointFile] {
        let arena = try model(precision: .float32).arena
        return [
            CheckpointFile(
                name: StoredFolder.weightsName,
                bytes: arena.weightsFile(as: storage, metadata: ["format": "pt"])),
            CheckpointFile(name: StoredFolder.tokenizerName, bytes: tokenizer.file()),
            try description.file(),
        ]
    }
}
