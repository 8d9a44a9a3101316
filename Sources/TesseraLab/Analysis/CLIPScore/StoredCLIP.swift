public import Foundation
public import TesseraModels

/// A CLIP model that a person has fetched, as Hugging Face keeps it (`openai/clip-vit-base-patch32`).
///
/// The folder holds `config.json`, `model.safetensors`, and `tokenizer.json` or `vocab.json` with
/// `merges.txt`. Tessera brings no such weights along.
public struct StoredCLIP: Sendable {
    /// Where it came from, for messages.
    public let path: String
    /// The shape.
    public let configuration: CLIPConfiguration
    /// SHA-256 of `model.safetensors`: belongs beside every score, which other weights change.
    public let digest: String

    private let tokenizer: CLIPTokenizer
    /// The whole file; a scorer copies it, and this may be dropped then.
    private let weights: SafetensorsFile

    /// Opens a folder and checks that everything is there and fits.
    ///
    /// - Throws: `StoredCLIPError`, `CLIPFileError` or `SafetensorsError`.
    public init(_ url: URL) throws {
        let folder = CLIPFolder(url: url)
        path = url.path
        configuration = try CLIPConfiguration(
            file: folder.bytes(StoredFolder.descriptionName),
            path: folder.path(StoredFolder.descriptionName))
        tokenizer = try folder.tokenizer()
        guard tokenizer.vocabularySize <= configuration.vocabulary else {
            throw StoredCLIPError.vocabulary(
                path: path, tokenizer: tokenizer.vocabularySize, model: configuration.vocabulary)
        }
        let bytes = try folder.weights()
        weights = try SafetensorsFile(bytes, name: folder.path(StoredFolder.weightsName))
        try CLIP.check(weights, for: configuration)
        digest = ContentDigest.sha256(bytes)
    }

    /// The model with its weights, ready to judge.
    ///
    /// - Throws: `SafetensorsError` when a tensor is stored in a way that is not read.
    public func scorer() throws -> CLIPScorer {
        CLIPScorer(try CLIP(configuration, weights: weights), tokenizer)
    }
}

/// Reads the files of a folder.
private struct CLIPFolder {
    let url: URL

    func path(_ name: String) -> String { url.appendingPathComponent(name).path }

    private func has(_ name: String) -> Bool {
        FileManager.default.fileExists(atPath: path(name))
    }

    func bytes(_ name: String) throws -> [UInt8] {
        let file = url.appendingPathComponent(name)
        guard let data = try? Data(contentsOf: file, options: .mappedIfSafe) else {
            throw StoredCLIPError.missing(path: url.path, file: name)
        }
        return [UInt8](data)
    }

    func weights() throws -> [UInt8] {
        let name = StoredFolder.weightsName
        guard has(name) || !has(StoredCLIPError.pickledName) else {
            throw StoredCLIPError.pickled(path: url.path)
        }
        return try bytes(name)
    }

    func tokenizer() throws -> CLIPTokenizer {
        let (whole, vocabulary, merges) = (StoredFolder.tokenizerName, "vocab.json", "merges.txt")
        guard !has(whole), has(vocabulary) else {
            return try CLIPTokenizer(file: bytes(whole), path: path(whole))
        }
        return try CLIPTokenizer(
            vocabulary: bytes(vocabulary), path: path(vocabulary),
            merges: bytes(merges), mergesPath: path(merges))
    }
}
