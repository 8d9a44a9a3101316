public import Foundation

extension ModelCatalog {
    /// The models of one folder: all of a run's, or the exported one that it holds.
    ///
    /// - Returns: a catalog that opens them, and which they are, at least one.
    /// - Throws: `WorkspaceError.damaged` or `ConfigurationError` when a run cannot be read.
    public static func models(
        in folder: URL, shipped: ShippedFiles
    ) throws -> (catalog: ModelCatalog, sources: [ModelSource]) {
        let run = RunFolder(folder)
        let files = RunFiles(run)
        guard files.exists else {
            return (ModelCatalog(shipped: shipped), [.folder(folder.path)])
        }
        let arms = try files.configuration().armNames.map(ModelSource.arm)
        return (ModelCatalog(shipped: shipped, run: run), arms)
    }
}
