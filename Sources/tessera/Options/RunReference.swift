import Foundation
import TesseraLab

/// A run as a person names it: "latest", a name, the beginning of an identifier, or any of these
/// after the folder of another workspace.
enum RunReference {
    /// Finds the run.
    ///
    /// - Throws: `WorkspaceError` when there is none or several.
    static func resolve(
        _ request: String, in workspace: Workspace
    ) throws -> (folder: RunFolder, workspace: Workspace) {
        guard request.contains("/") else { return (try workspace.run(request), workspace) }
        let url = URL(fileURLWithPath: request)
        let parent = Workspace(url.deletingLastPathComponent().path)
        return (try parent.run(url.lastPathComponent), parent)
    }
}

/// A model as a person names it: its folder, or a run.
enum ModelReference {
    /// The absolute path of a folder that exists, or of the run of that name.
    ///
    /// - Throws: `WorkspaceError` or `StoredModelError.notAModel` when there is neither.
    static func resolve(_ request: String, in workspace: Workspace) throws -> URL {
        let url = URL(fileURLWithPath: request, isDirectory: true)
        if FileManager.default.fileExists(atPath: url.path) { return url.absoluteURL }
        do {
            let run = try RunReference.resolve(request, in: workspace).folder
            return URL(fileURLWithPath: run.path, isDirectory: true).absoluteURL
        } catch WorkspaceError.noRuns where request.contains("/") {
            throw StoredModelError.notAModel(path: request, wanted: "model")
        }
    }
}
