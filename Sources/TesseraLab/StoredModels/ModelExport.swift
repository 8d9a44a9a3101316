public import Foundation
import Glibc

/// Writes a model into a folder of its own, so that after any crash it is there whole or not at
/// all.
public enum ModelExport {
    /// Makes the folder `url`, and the folders above it, with these files in it.
    ///
    /// - Parameters:
    ///   - files: of the model, as `StoredLanguageModel` or `StoredImageTokenizer` gives them.
    ///   - imageTokenizer: files of the tokenizer whose codes a language model reads; they come
    ///     into a folder `image-tokenizer` inside.
    /// - Throws: `CheckpointError.cannotWrite`, also when the folder is there and holds anything.
    public static func write(
        _ files: [CheckpointFile], imageTokenizer: [CheckpointFile] = [], to url: URL
    ) throws {
        let (parent, name) = (url.deletingLastPathComponent().path, url.lastPathComponent)
        try makeFolder(parent)
        let staging = "\(parent)/\(DurableFolder.temporaryPrefix)export-\(name)-\(getpid())"
        try makeFolder(staging)
        defer { try? FileManager.default.removeItem(atPath: staging) }
        try DurableFolder.write(files, as: name, in: staging)
        if !imageTokenizer.isEmpty {
            try DurableFolder.write(
                imageTokenizer, as: StoredFolder.imageTokenizerName, in: "\(staging)/\(name)")
        }
        try DurableFolder.move("\(staging)/\(name)", into: parent)
    }

    private static func makeFolder(_ path: String) throws {
        do {
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: true)
        } catch {
            throw CheckpointError.cannotWrite(path: path, reason: "the folder cannot be made")
        }
    }
}
