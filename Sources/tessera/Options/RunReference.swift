import Foundation
import TesseraLab

/// A run as a person names it: "latest", a name, the beginning of an identifier or a folder.
enum RunReference {
    /// Finds the run, in the folder that was given or in the workspace.
    ///
    /// - Throws: `WorkspaceError` when there is none or several.
    static func resolve(
        _ request: String, in workspace: Workspace
    ) throws -> (folder: RunFolder, workspace: Workspace) {
        let url = URL(fileURLWithPath: request)
        guard request.contains("/"), FileManager.default.fileExists(atPath: url.path) else {
            return (try workspace.run(request), workspace)
        }
        let parent = Workspace(url.deletingLastPathComponent().path)
        return (try parent.run(url.lastPathComponent), parent)
    }
}

/// A model as a person names it: its folder, or a run.
enum ModelReference {
    /// The absolute path of a folder that exists, or of the run of that name.
    ///
    /// - Throws: `WorkspaceError` when there is neither.
    static func resolve(_ request: String, in workspace: Workspace) throws -> URL {
        var isFolder: ObjCBool = false
        let url = URL(fileURLWithPath: request, isDirectory: true)
        if FileManager.default.fileExists(atPath: url.path, isDirectory: &isFolder) {
            return url.absoluteURL
        }
        let folder = try workspace.run(request)
        return URL(fileURLWithPath: folder.path, isDirectory: true).absoluteURL
    }
}
