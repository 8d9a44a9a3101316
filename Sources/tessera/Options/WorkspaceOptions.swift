import ArgumentParser
import Foundation
import TesseraLab

/// Where runs are kept.
struct WorkspaceOptions: ParsableArguments {
    @Option(help: .init("The folder that holds all runs.", valueName: "dir"))
    var workspace = Workspace.defaultPath

    var place: Workspace { Workspace(workspace) }

    func validate() throws {
        guard !workspace.isEmpty else { throw ValidationError("--workspace needs a folder") }
    }
}
