import TesseraLab

extension Workspace {
    /// What a command needs behind it to find this workspace: empty for the default one.
    var option: String { path == Workspace.defaultPath ? "" : " --workspace \(path)" }
}
