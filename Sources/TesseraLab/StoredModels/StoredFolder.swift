import Foundation

/// A folder with a `config.json` that says what the files beside it are.
struct StoredFolder {
    static let descriptionName = "config.json"
    static let weightsName = "model.safetensors"
    static let tokenizerName = "tokenizer.json"
    static let imageTokenizerName = "image-tokenizer"

    let url: URL

    /// Whether there is a description.
    var exists: Bool {
        FileManager.default.fileExists(
            atPath: url.appendingPathComponent(Self.descriptionName).path)
    }

    /// Reads a file of the folder.
    ///
    /// - Throws: `StoredModelError.damaged`.
    func bytes(_ name: String) throws -> [UInt8] {
        guard let data = try? Data(contentsOf: url.appendingPathComponent(name)) else {
            throw StoredModelError.damaged(path: url.path, reason: "\(name) cannot be read")
        }
        return [UInt8](data)
    }

    /// Reads the description.
    ///
    /// - Throws: `StoredModelError`.
    func description<Description: StoredDescription>(
        _ type: Description.Type
    ) throws -> Description {
        let data = Data(try bytes(Self.descriptionName))
        guard let format = try? JSONDecoder().decode(FormatOnly.self, from: data).format else {
            throw StoredModelError.damaged(
                path: url.path, reason: "\(Self.descriptionName) is no description of Tessera's")
        }
        guard format == Description.kindName else {
            throw StoredModelError.wrongKind(
                path: url.path, wanted: "a \(Description.kindName)", found: "a \(format)")
        }
        do {
            return try JSONDecoder().decode(Description.self, from: data)
        } catch {
            throw StoredModelError.damaged(
                path: url.path, reason: "\(Self.descriptionName) lacks a setting")
        }
    }

    private struct FormatOnly: Decodable { var format: String }
}

/// What `config.json` says of the weights beside it.
protocol StoredDescription: Codable {
    /// What the files are, as the description's `format` names it.
    static var kindName: String { get }
    /// `Self.kindName`, written into the file.
    var format: String { get }
}

extension StoredDescription {
    /// The description as the file `config.json`; equal descriptions give equal bytes.
    ///
    /// - Throws: never in practice; every value is encodable.
    func file() throws -> CheckpointFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return CheckpointFile(
            name: StoredFolder.descriptionName, bytes: Array(try encoder.encode(self)) + [10])
    }
}
