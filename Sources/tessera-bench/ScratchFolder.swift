import Foundation

/// A folder that goes when the last benchmark is done.
final class ScratchFolder {
    private let url: URL

    /// Creates an empty folder.
    ///
    /// - Throws: Foundation's error when the temporary folder cannot be written.
    init() throws {
        url = URL(fileURLWithPath: NSTemporaryDirectory())
            .appendingPathComponent("tessera-bench-\(ProcessInfo.processInfo.processIdentifier)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The folder's path.
    var path: String { url.path }

    /// Makes a folder in it that is empty and new, and returns its path.
    ///
    /// - Throws: Foundation's error when the disk is full.
    func makeFolder() throws -> String {
        let folder = url.appendingPathComponent(UUID().uuidString)
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder.path
    }

    /// Writes a file and returns its path.
    ///
    /// - Throws: Foundation's error when the disk is full.
    func write(_ content: some DataProtocol, as name: String) throws -> String {
        let file = url.appendingPathComponent(name)
        try Data(content).write(to: file)
        return file.path
    }
}
