import Foundation

/// The folder of one run.
public struct RunFolder: Sendable, Equatable {
    /// The folder's name, unique in its workspace.
    public let identifier: String
    /// The folder.
    public let path: String

    init(identifier: String, workspace: String) {
        self.identifier = identifier
        path = workspace + "/" + identifier
    }

    /// Names the folder of a run, wherever it is.
    init(_ url: URL) {
        identifier = url.lastPathComponent
        path = url.path
    }

    /// Where the run's checkpoints are.
    public var checkpointsPath: String { path + "/checkpoints" }

    /// Whether the folder is there and is a run's.
    var exists: Bool {
        if case .folder = RegularFile.kind(of: checkpointsPath) { return true }
        return false
    }

    /// Creates the folder; false when the name is taken.
    func create() throws -> Bool {
        do {
            let workspace = (path as NSString).deletingLastPathComponent
            try FileManager.default.createDirectory(
                atPath: workspace, withIntermediateDirectories: true)
            guard case .missing = RegularFile.kind(of: path) else { return false }
            // Without intermediate folders, so that of two processes only one succeeds.
            try FileManager.default.createDirectory(
                atPath: path, withIntermediateDirectories: false)
            try FileManager.default.createDirectory(
                atPath: checkpointsPath, withIntermediateDirectories: false)
            return true
        } catch CocoaError.fileWriteFileExists {
            return false
        } catch {
            throw WorkspaceError.cannotCreate(path: path, reason: "the system refuses")
        }
    }
}
