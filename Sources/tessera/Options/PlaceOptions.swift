import ArgumentParser
import Foundation
import TesseraLab

/// Where runs are kept, and where the files are that come with the program.
struct PlaceOptions: ParsableArguments {
    @OptionGroup var runs: WorkspaceOptions
    @OptionGroup var resources: ResourceOptions

    /// Where runs are kept.
    var workspace: Workspace { runs.place }

    /// The checkpoints that come with the program.
    ///
    /// - Throws: `UsageError` when a folder is named that holds none.
    func shipped() throws -> ShippedFiles { try resources.shipped() }

    /// The folder or run that was named, or else a model that comes with the program.
    ///
    /// - Throws: `WorkspaceError`, `StoredModelError.notAModel` or `ShippedFilesError.missing` when
    ///   it is not there.
    func model(_ request: String?, else model: ShippedModel) throws -> URL {
        let shipped = try shipped()
        return try request.map { try ModelReference.resolve($0, in: workspace) }
            ?? shipped.existing(model)
    }
}
