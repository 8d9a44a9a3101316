import Foundation
import TesseraModels

/// A language model that jobs can open, by what it is; where it lies is the catalog's affair.
public enum ModelSource: Hashable, Sendable {
    /// The model that comes with the program and draws scenes.
    case adapted
    /// The model that comes with the program and knows words alone.
    case text
    /// A model of the run in the lab, by its newest checkpoint.
    case arm(String)
    /// An exported model, by its folder's path.
    case folder(String)

    /// What people call it.
    public var title: String {
        switch self {
        case .adapted: "shipped, adapted"
        case .text: "shipped, text only"
        case .arm(let name): "this run, \(name)"
        case .folder(let path): "the model in \(path)"
        }
    }
}

/// Which models there are, and how each is opened.
public struct ModelCatalog: Sendable {
    let shipped: ShippedFiles
    let run: RunFolder?
    /// The folder for what a person saves; made when needed.
    let exports: String

    /// Lists the shipped models and, where there is one, those of a run.
    ///
    /// - Parameter workspace: where a person's files are kept.
    public init(
        shipped: ShippedFiles, run: RunFolder? = nil, workspace: Workspace = Workspace()
    ) {
        self.shipped = shipped
        self.run = run
        exports = workspace.path + "/samples"
    }

    /// The models that can be opened now; the run's from its first checkpoint on.
    public var sources: [ModelSource] {
        var sources: [ModelSource] = []
        if Self.isThere(shipped.adaptedModel) { sources.append(.adapted) }
        if Self.isThere(shipped.textModel) { sources.append(.text) }
        return sources + arms.map(ModelSource.arm)
    }

    /// Opens a model with the image tokenizer whose codes it reads.
    ///
    /// - Throws: `StoredModelError`, `ShippedFilesError` or `CheckpointError`.
    func open(
        _ source: ModelSource
    ) throws -> (model: StoredLanguageModel, pictures: StoredImageTokenizer?, step: Int?) {
        switch source {
        case .adapted:
            let url = try shipped.resolve("", else: shipped.adaptedModel, what: "adapted model")
            return (try StoredLanguageModel(url), try shippedPictures(), nil)
        case .text:
            let url = try shipped.resolve("", else: shipped.textModel, what: "text model")
            return (try StoredLanguageModel(url), nil, nil)
        case .arm(let name):
            guard let run else {
                throw StoredModelError.notAModel(path: "the lab", wanted: "run")
            }
            let models = try RunModels(URL(fileURLWithPath: run.path, isDirectory: true))
            let model = try models.languageModel(arm: name)
            let own = RunFiles(run).imageTokenizer
            let pictures = Self.isThere(own) ? try StoredImageTokenizer(own) : nil
            return (model, pictures, models.step)
        case .folder(let path):
            let url = URL(fileURLWithPath: path, isDirectory: true)
            let model = try StoredLanguageModel(url)
            return (model, try pictures(for: model, in: url), nil)
        }
    }

    /// An exported model's own image tokenizer, or the shipped one; nil for a model of text alone.
    private func pictures(
        for model: StoredLanguageModel, in folder: URL
    ) throws -> StoredImageTokenizer? {
        guard model.description.layout.imageVocabulary > 0 else { return nil }
        let own = folder.appendingPathComponent("image-tokenizer", isDirectory: true)
        return Self.isThere(own) ? try StoredImageTokenizer(own) : try shippedPictures()
    }

    private func shippedPictures() throws -> StoredImageTokenizer {
        try StoredImageTokenizer(
            shipped.resolve("", else: shipped.imageTokenizer, what: "image tokenizer"))
    }

    private var arms: [String] {
        guard let run, let configuration = try? RunFiles(run).configuration(),
            configuration.kind != .tokenizer,
            !CheckpointStore(folder: run.checkpointsPath).steps.isEmpty
        else { return [] }
        return configuration.armNames
    }

    private static func isThere(_ url: URL?) -> Bool {
        url.map { FileManager.default.fileExists(atPath: $0.path) } ?? false
    }
}
