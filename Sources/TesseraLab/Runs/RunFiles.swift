public import Foundation
import TesseraModels

/// What a run's folder holds besides its checkpoints, so that it can go on when everything that
/// it started from is gone.
public struct RunFiles: Sendable {
    /// The run.
    public let folder: RunFolder

    /// Names the files of a run; nothing is read yet.
    public init(_ folder: RunFolder) { self.folder = folder }

    /// The image tokenizer that an adaptation reads pictures with.
    public var imageTokenizer: URL { url("image-tokenizer") }
    /// The language model that an adaptation started from.
    public var startModel: URL { url("start-model") }

    /// Where image codes are kept for the next start.
    var codeFolder: URL { url("codes") }

    private static let configurationName = "configuration.json"
    private static let modelName = "model.json"
    private static let tokenizerName = "tokenizer.json"

    private func url(_ name: String) -> URL {
        URL(fileURLWithPath: folder.path).appendingPathComponent(name)
    }

    /// Whether the folder is a run's.
    var exists: Bool {
        FileManager.default.fileExists(atPath: url(Self.configurationName).path)
    }

    /// The run's configuration.
    ///
    /// - Throws: `WorkspaceError.damaged` or `ConfigurationError`.
    public func configuration() throws -> RunConfiguration {
        try RunConfiguration(
            json: String(decoding: try bytes(Self.configurationName), as: UTF8.self))
    }

    /// Keeps the configuration.
    ///
    /// - Throws: `WorkspaceError.cannotCreate`.
    func write(_ configuration: RunConfiguration) throws {
        try write(Array(try configuration.json().utf8), to: Self.configurationName)
    }

    /// The shape and layout of the run's language models.
    ///
    /// - Throws: `WorkspaceError.damaged`.
    func languageModelDescription() throws -> StoredLanguageModel.Description {
        let bytes = try bytes(Self.modelName)
        do {
            return try JSONDecoder().decode(
                StoredLanguageModel.Description.self, from: Data(bytes))
        } catch {
            throw WorkspaceError.damaged(path: url(Self.modelName).path)
        }
    }

    /// Keeps the shape and layout of the run's language models.
    ///
    /// - Throws: `WorkspaceError.cannotCreate`.
    func write(_ description: StoredLanguageModel.Description) throws {
        try write(try description.file().bytes, to: Self.modelName)
    }

    /// Whether the run's text tokenizer is there already.
    var hasTokenizer: Bool {
        FileManager.default.fileExists(atPath: url(Self.tokenizerName).path)
    }

    /// The run's text tokenizer.
    ///
    /// - Throws: `WorkspaceError.damaged` or `TokenizerFileError`.
    func tokenizer() throws -> BytePairTokenizer {
        try BytePairTokenizer(
            file: try bytes(Self.tokenizerName), path: url(Self.tokenizerName).path)
    }

    /// Keeps the text tokenizer.
    ///
    /// - Throws: `WorkspaceError.cannotCreate`.
    func write(_ tokenizer: BytePairTokenizer) throws {
        try write(tokenizer.file(), to: Self.tokenizerName)
    }

    /// Keeps the files of a model in a folder of their own, unless they are there already.
    ///
    /// - Throws: `CheckpointError.cannotWrite`.
    func adopt(_ files: [CheckpointFile], as model: URL) throws {
        guard !FileManager.default.fileExists(atPath: model.path) else { return }
        try DurableFolder.write(files, as: model.lastPathComponent, in: folder.path)
    }

    private func bytes(_ name: String) throws -> [UInt8] {
        guard let data = try? Data(contentsOf: url(name)) else {
            throw WorkspaceError.damaged(path: url(name).path)
        }
        return [UInt8](data)
    }

    private func write(_ bytes: [UInt8], to name: String) throws {
        do {
            try Data(bytes).write(to: url(name), options: .atomic)
        } catch {
            throw WorkspaceError.cannotCreate(
                path: url(name).path, reason: "the system refuses to write it")
        }
    }
}
