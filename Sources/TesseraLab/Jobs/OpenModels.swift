import TesseraModels
public import TesseraTensor

/// The models that jobs work with, opened when first asked for; belongs to the worker's thread.
public final class OpenModels {
    /// What computes them.
    public private(set) lazy var device = Device()
    /// Those that can be opened now.
    public var sources: [ModelSource] { catalog.sources }
    /// Where the checkpoints are that come with the program.
    public var shipped: ShippedFiles { catalog.shipped }
    /// The folder for what a person saves.
    var exports: String { catalog.exports }

    let catalog: ModelCatalog
    /// The image tokenizer that screens look into.
    lazy var pictureShelf = PictureShelf(catalog)
    /// The sources of data that screens look into.
    lazy var datasetShelf = DatasetShelf(catalog, pictureShelf)
    private var open: [OpenModel] = []
    /// Models that stay open; each takes sixteen bytes a weight.
    private static let limit = 3

    /// Opens nothing yet.
    public init(_ catalog: ModelCatalog) { self.catalog = catalog }

    /// A model, ready to be used.
    ///
    /// - Throws: what reading it throws.
    public func model(_ source: ModelSource) throws -> OpenModel {
        if let place = open.firstIndex(where: { $0.source == source }) {
            open.append(open.remove(at: place))
            return open[open.count - 1]
        }
        return try reopen(source)
    }

    /// A model read anew, because its file may have changed.
    ///
    /// - Throws: what reading it throws; the earlier one stays open then.
    public func reopen(_ source: ModelSource) throws -> OpenModel {
        let (stored, pictures, step) = try catalog.open(source)
        let precision = device.precision
        let tokenizer = try pictures.map { VQPictureTokenizer(try $0.model(precision: precision)) }
        let model = OpenModel(
            source: source, step: step, words: stored.tokenizer, layout: stored.description.layout,
            model: try stored.model(precision: precision), pictures: tokenizer, on: device)
        if let tokenizer, stored.description.imageTokenizer != tokenizer.fingerprint {
            throw StoredModelError.otherTokenizer(path: stored.path)
        }
        keep(model)
        return model
    }

    /// Adds a model, in the place of an earlier one with its name.
    package func keep(_ model: OpenModel) {
        open.removeAll { $0.source == model.source }
        if open.count >= Self.limit { open.removeFirst() }
        open.append(model)
    }
}
