import Foundation
import TesseraModels

/// What a checkpoint consists of, so that every damage to it is noticed.
struct CheckpointManifest: Codable, Equatable {
    static let fileName = "MANIFEST.json"
    static let currentVersion = 1

    /// One file of the checkpoint.
    struct Entry: Codable, Equatable {
        var name: String
        var bytes: Int
        var sha256: String
    }

    /// Version of this description.
    var version = Self.currentVersion
    /// Optimizer steps done.
    var step: Int
    /// SHA-256 of the run's configuration text.
    var configuration: String
    /// Every other file.
    var files: [Entry]

    init(step: Int, configuration: String, files: [CheckpointFile]) {
        self.step = step
        self.configuration = configuration
        self.files = files.map {
            Entry(name: $0.name, bytes: $0.bytes.count, sha256: ContentDigest.sha256($0.bytes))
        }
    }

    /// Reads the manifest of a folder.
    ///
    /// - Throws: `CheckpointError.damaged`.
    init(folder: String) throws {
        let path = folder + "/" + Self.fileName
        guard let data = try? Data(contentsOf: URL(fileURLWithPath: path)),
            let manifest = try? JSONDecoder().decode(Self.self, from: data)
        else { throw CheckpointError.damaged(path: folder, reason: "its manifest is unreadable") }
        guard manifest.version == Self.currentVersion else {
            throw CheckpointError.damaged(
                path: folder, reason: "its format is version \(manifest.version), not 1")
        }
        self = manifest
    }

    /// The manifest as a file.
    ///
    /// - Throws: never in practice; every value is encodable.
    func file() throws -> CheckpointFile {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .prettyPrinted, .withoutEscapingSlashes]
        return CheckpointFile(name: Self.fileName, bytes: Array(try encoder.encode(self)))
    }

    /// Reads all files and compares them with what was written.
    ///
    /// - Throws: `CheckpointError.damaged` at the first difference.
    func verifiedFiles(in folder: String) throws -> [String: [UInt8]] {
        try files.reduce(into: [:]) { $0[$1.name] = try verified($1, in: folder) }
    }

    /// Reads one file and compares it with what was written; nil when there is none of this name.
    ///
    /// - Throws: `CheckpointError.damaged`.
    func verifiedFile(_ name: String, in folder: String) throws -> [UInt8]? {
        try files.first { $0.name == name }.map { try verified($0, in: folder) }
    }

    private func verified(_ entry: Entry, in folder: String) throws -> [UInt8] {
        func damaged(_ reason: String) -> CheckpointError {
            .damaged(path: folder, reason: "\(entry.name) \(reason)")
        }
        guard !entry.name.contains("/"), entry.name != "..",
            let data = try? Data(contentsOf: URL(fileURLWithPath: folder + "/" + entry.name))
        else { throw damaged("cannot be read") }
        let bytes = [UInt8](data)
        guard bytes.count == entry.bytes else {
            throw damaged("has \(bytes.count) bytes instead of \(entry.bytes)")
        }
        guard ContentDigest.sha256(bytes) == entry.sha256 else {
            throw damaged("is not what was saved")
        }
        return bytes
    }
}
