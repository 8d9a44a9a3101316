import Foundation
import TesseraModels
import TesseraTensor

/// The image tokenizer that screens look into, kept open while its weights stay the same.
///
/// A run of an image tokenizer shows its own by the newest checkpoint; an adaptation the one that
/// it reads pictures with; all others the shipped one.
final class PictureShelf {
    /// What every code of a tokenizer looks like, once a job has found out.
    var patches: CodePatches?

    private let catalog: ModelCatalog
    private var open: (key: String, model: ImageTokenizer, fingerprint: String)?
    private var source: (any PictureSource)?

    init(_ catalog: ModelCatalog) { self.catalog = catalog }

    /// The tokenizer with its name and fingerprint.
    ///
    /// - Throws: `StoredModelError`, `CheckpointError` or `SafetensorsError`.
    func tokenizer() throws -> (title: String, model: ImageTokenizer, fingerprint: String) {
        let place = try place()
        if let open, open.key == place.key { return (place.title, open.model, open.fingerprint) }
        let model = try StoredImageTokenizer(place.url).model(precision: .best)
        let fingerprint = ContentDigest.sha256(model.arena.weightsFile(as: .float32))
        open = (place.key, model, fingerprint)
        return (place.title, model, fingerprint)
    }

    /// Pictures that the run's models never learned from; scenes where the run has none.
    ///
    /// - Throws: `DataError` when the run's pictures are gone.
    func pictures(side: Int) throws -> any PictureSource {
        if let source { return source }
        let configuration = catalog.run.flatMap { try? RunFiles($0).configuration() }
        let named = configuration.flatMap { $0.kind == .text ? nil : $0.data.pictures }
        let opened = try SourceOpener.openPictures(
            named ?? SceneSource.name, captions: .optional, side: side
        ).validation
        source = opened
        return opened
    }

    private func place() throws -> (title: String, key: String, url: URL) {
        if let run = catalog.run {
            let files = RunFiles(run)
            let step = CheckpointStore(folder: run.checkpointsPath).steps.last
            if let step, (try? files.configuration())?.kind == .tokenizer {
                let url = URL(fileURLWithPath: run.path, isDirectory: true)
                return ("this run, step \(step)", "\(run.path) \(step)", url)
            }
            if FileManager.default.fileExists(atPath: files.imageTokenizer.path) {
                return ("this run's tokenizer", files.imageTokenizer.path, files.imageTokenizer)
            }
        }
        let url = try catalog.shipped.resolve(
            "", else: catalog.shipped.imageTokenizer, what: "image tokenizer")
        return ("shipped tokenizer", url.path, url)
    }
}
