public import Foundation
import TesseraModels
public import TesseraTensor

/// A classifier as it lies on disk, with its own held-out accuracy, so that nobody uses it without.
///
/// The folder holds `model.safetensors` and `config.json`.
public struct StoredAttributeClassifier: Sendable {
    /// What `config.json` says.
    public struct Description: StoredDescription, Codable, Sendable, Equatable {
        static let kindName = "attribute-classifier"
        var format = Self.kindName
        /// The shape.
        public var model: AttributeClassifierConfiguration
        /// On held-out scenes.
        public var scenes: ClassifierQuality
        /// On what the image tokenizer leaves of them.
        public var reconstructions: ClassifierQuality

        /// Describes a classifier.
        public init(
            model: AttributeClassifierConfiguration, scenes: ClassifierQuality,
            reconstructions: ClassifierQuality
        ) {
            self.model = model
            self.scenes = scenes
            self.reconstructions = reconstructions
        }
    }

    /// Where it came from, for messages.
    public let path: String
    /// Shape and accuracy.
    public let description: Description
    private let weights: [UInt8]

    /// Opens a folder.
    ///
    /// - Throws: `StoredModelError`.
    public init(_ url: URL) throws {
        let folder = StoredFolder(url: url)
        path = url.path
        guard folder.exists else {
            throw StoredModelError.notAModel(path: path, wanted: "attribute classifier")
        }
        description = try folder.description(Description.self)
        if let problem = description.model.problem {
            throw StoredModelError.damaged(path: path, reason: problem)
        }
        weights = try folder.bytes(StoredFolder.weightsName)
    }

    /// The classifier with its weights.
    ///
    /// - Throws: `SafetensorsError` when the weights do not fit the description.
    public func model(precision: Precision) throws -> AttributeClassifier {
        let model = AttributeClassifier(description.model, precision: precision, seed: 0)
        try model.arena.readWeights(weights, name: path + "/" + StoredFolder.weightsName)
        return model
    }

    /// The files of a folder that holds a classifier, its weights as bf16.
    ///
    /// - Throws: never in practice; every description is encodable.
    public static func files(
        of classifier: AttributeClassifier, _ description: Description
    ) throws -> [CheckpointFile] {
        [
            CheckpointFile(
                name: StoredFolder.weightsName,
                bytes: classifier.arena.weightsFile(as: .bfloat16, metadata: ["format": "pt"])),
            try description.file(),
        ]
    }
}
