public import Foundation
public import TesseraModels
public import TesseraTensor

/// An image tokenizer as it lies on disk.
///
/// The folder holds `model.safetensors` under MoVQGAN's key names and `config.json`; the folder of
/// a run that trains one serves too, by its newest checkpoint.
public struct StoredImageTokenizer: Sendable {
    /// What `config.json` says.
    public struct Description: StoredDescription, Codable, Sendable, Equatable {
        static let kindName = "image-tokenizer"
        var format = Self.kindName
        /// The shape.
        public var model: ImageTokenizerConfiguration

        /// Describes a tokenizer.
        public init(model: ImageTokenizerConfiguration) { self.model = model }
    }

    /// Where it came from, for messages.
    public let path: String
    /// The shape.
    public let description: Description
    private let weights: [UInt8]

    /// Puts a stored tokenizer together from what a run holds.
    init(path: String, description: Description, weights: [UInt8]) {
        self.path = path
        self.description = description
        self.weights = weights
    }

    /// Opens the folder of an exported tokenizer, or of a run by its newest checkpoint.
    ///
    /// - Throws: `StoredModelError` or `CheckpointError`.
    public init(_ url: URL) throws {
        let folder = StoredFolder(url: url)
        guard folder.exists else {
            self = try RunModels(url).imageTokenizer()
            return
        }
        path = url.path
        description = try folder.description(Description.self)
        if let problem = description.model.problem {
            throw StoredModelError.damaged(path: path, reason: problem)
        }
        weights = try folder.bytes(StoredFolder.weightsName)
    }

    /// The tokenizer with its weights.
    ///
    /// - Throws: `SafetensorsError` when the weights do not fit the description.
    public func model(precision: Precision) throws -> ImageTokenizer {
        let model = ImageTokenizer(description.model, precision: precision, seed: 0)
        try model.arena.readWeights(weights, name: path + "/" + StoredFolder.weightsName)
        return model
    }

    /// The files of a folder that holds the tokenizer.
    ///
    /// - Throws: `SafetensorsError` when the weights do not fit the description.
    public func files(as storage: SafetensorsWriter.Storage) throws -> [CheckpointFile] {
        let arena = try model(precision: .float32).arena
        return [
            CheckpointFile(
                name: StoredFolder.weightsName,
                bytes: arena.weightsFile(as: storage, metadata: ["format": "pt"])),
            try description.file(),
        ]
    }
}
