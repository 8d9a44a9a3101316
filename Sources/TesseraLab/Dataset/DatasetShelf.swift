import Foundation
import TesseraModels
import TesseraTensor

/// The sources of the run in the lab, opened when first looked at; the built-in ones without a run.
///
/// Belongs to the worker's thread.
final class DatasetShelf {
    private let catalog: ModelCatalog
    private let shelf: PictureShelf
    private var openPictures: DataSplit<any PictureSource>?
    private var openText: DataSplit<any TextSource>?
    private var openWords: (title: String, tokenizer: BytePairTokenizer)?
    private var keptCodes: [DatasetPart: [[Int32]]] = [:]

    init(_ catalog: ModelCatalog, _ shelf: PictureShelf) {
        self.catalog = catalog
        self.shelf = shelf
    }

    /// What the run was told; the recipe of an adaptation without a run.
    var configuration: RunConfiguration {
        catalog.run.flatMap { try? RunFiles($0).configuration() } ?? RunConfiguration(kind: .adapt)
    }

    /// Pixels across of the pictures that the image tokenizer reads.
    var side: Int { (try? shelf.tokenizer().model.configuration.side) ?? 64 }

    /// The pictures, split as training splits them.
    ///
    /// - Throws: `DataError` when they cannot be opened.
    func pictures() throws -> DataSplit<any PictureSource> {
        if let openPictures { return openPictures }
        let configuration = configuration
        let split = try SourceOpener.openPictures(
            configuration.data.pictures,
            captions: configuration.kind == .tokenizer ? .optional : .required, side: side)
        openPictures = split
        return split
    }

    /// The documents, split as training splits them.
    ///
    /// - Throws: `DataError` when they cannot be opened.
    func text() throws -> DataSplit<any TextSource> {
        if let openText { return openText }
        let split = try SourceOpener.openText(configuration.data.text)
        openText = split
        return split
    }

    /// The word pieces: the run's own once it has them, the shipped ones before.
    ///
    /// - Throws: `StoredModelError`, `ShippedFilesError` or `TokenizerFileError`.
    func words() throws -> (title: String, tokenizer: BytePairTokenizer) {
        if let run = catalog.run, RunFiles(run).hasTokenizer {
            return try words("this run's") { try RunFiles(run).tokenizer() }
        }
        return try words("the shipped") {
            let shipped = catalog.shipped
            let url = try shipped.resolve("", else: shipped.textModel, what: "text model")
            return try StoredLanguageModel(url).tokenizer
        }
    }

    private func words(
        _ title: String, read: () throws -> BytePairTokenizer
    ) throws -> (title: String, tokenizer: BytePairTokenizer) {
        if let openWords, openWords.title == title { return openWords }
        let opened = (title: title, tokenizer: try read())
        openWords = opened
        return opened
    }

    /// The image tokenizer.
    ///
    /// - Throws: `StoredModelError`, `CheckpointError` or `SafetensorsError`.
    func imageTokenizer() throws -> (title: String, model: ImageTokenizer) {
        let (title, model, _) = try shelf.tokenizer()
        return (title, model)
    }

    /// The codes of the first pictures of a part that were made beforehand; empty without any.
    func codesMadeBefore(_ part: DatasetPart) throws -> [[Int32]] {
        if let codes = keptCodes[part] { return codes }
        let folders =
            catalog.shipped.codeFolders + (catalog.run.map { [RunFiles($0).codeFolder] } ?? [])
        let codes = CodeCache(folders: folders).codesMadeBefore(
            of: try pictures()[part], with: VQPictureTokenizer(try shelf.tokenizer().model))
        keptCodes[part] = codes
        return codes
    }
}
