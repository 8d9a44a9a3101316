import Foundation
import TesseraModels
import TesseraTensor

/// Which tables there are: those of a run by time, and those of the shipped models.
package struct TableCatalog: Sendable {
    private let shipped: ShippedFiles
    private let run: RunFolder?

    /// Lists the tables of the shipped models and, where there is one, of a run.
    package init(shipped: ShippedFiles, run: RunFolder? = nil) {
        self.shipped = shipped
        self.run = run
    }

    /// The tables that can be opened now: the run's by model and time, then the shipped ones.
    package var sources: [TableSource] {
        let weights = runWeights + shippedWeights
        return weights.flatMap { weights in
            TableSource.Layer.allCases.map { TableSource(weights, $0) }
        }
    }

    /// Reads one table, without making the model that it belongs to where that can be avoided.
    ///
    /// - Throws: `StoredModelError`, `CheckpointError`, `SafetensorsError` or what reading the
    ///   run's files throws.
    package func open(_ source: TableSource) throws -> EmbeddingTable {
        switch source.weights {
        case .text: try table(source, of: shipped.textModel, what: "text model")
        case .adapted: try table(source, of: shipped.adaptedModel, what: "adapted model")
        case .start(let arm): try start(source, arm: arm)
        case .checkpoint(let arm, let step): try checkpoint(source, arm: arm, step: step)
        }
    }

    private var shippedWeights: [TableSource.Weights] {
        [(TableSource.Weights.text, shipped.textModel), (.adapted, shipped.adaptedModel)]
            .filter { Self.isThere($0.1) }.map(\.0)
    }

    /// Nothing before the run knows its vocabulary, and nothing for a run of an image tokenizer.
    private var runWeights: [TableSource.Weights] {
        guard let run, let configuration = try? RunFiles(run).configuration(),
            configuration.kind != .tokenizer,
            (try? RunFiles(run).languageModelDescription()) != nil
        else { return [] }
        let steps = CheckpointStore(folder: run.checkpointsPath).steps.filter { $0 > 0 }
        return configuration.armNames.flatMap { arm in
            let start =
                Self.hasStart(arm, configuration) ? [TableSource.Weights.start(arm: arm)] : []
            return start + steps.map { .checkpoint(arm: arm, step: $0) }
        }
    }

    private func table(
        _ source: TableSource, of url: URL?, what: String
    ) throws -> EmbeddingTable {
        let stored = try StoredLanguageModel(shipped.resolve("", else: url, what: what))
        let model = try stored.model(precision: .float32)
        return table(source, of: model, stored.description.layout, stored.tokenizer)
    }

    private func checkpoint(
        _ source: TableSource, arm: String, step: Int
    ) throws -> EmbeddingTable {
        let files = try runFiles()
        let description = try files.languageModelDescription()
        let store = CheckpointStore(folder: files.folder.checkpointsPath)
        let name = LanguageModelArm.weightsName(arm)
        guard let bytes = try store.file(name, step: step) else {
            throw StoredModelError.unknownArm(
                arm, path: files.folder.path, known: try files.configuration().armNames)
        }
        let (rows, width) = (description.model.vocabulary, description.model.width)
        return EmbeddingTable(
            title: source.title,
            vocabulary: EmbeddingVocabulary(description.layout, words: try files.tokenizer()),
            width: width,
            values: try SafetensorsFile(bytes, name: name)
                .floats(source.layer.key, shape: [rows, width]))
    }

    /// The weights before the first step follow from the seed and the model that was started from.
    private func start(_ source: TableSource, arm: String) throws -> EmbeddingTable {
        let files = try runFiles()
        let (configuration, description) = (
            try files.configuration(), try files.languageModelDescription()
        )
        let model: LanguageModel
        if arm == StartConfiguration.Arm.pretrained.rawValue {
            let start = try StoredLanguageModel(files.startModel)
            model = try start.model(precision: .float32).expanded(
                toVocabulary: description.model.vocabulary,
                keeping: start.description.layout.knownTokens,
                maximumLength: description.model.maximumLength, precision: .float32,
                seed: configuration.seed)
        } else {
            model = LanguageModel(
                description.model, precision: .float32, seed: configuration.seed)
        }
        return table(source, of: model, description.layout, try files.tokenizer())
    }

    private func table(
        _ source: TableSource, of model: LanguageModel, _ layout: TokenLayout,
        _ words: BytePairTokenizer
    ) -> EmbeddingTable {
        let parameter =
            switch source.layer {
            case .input: model.embedding
            case .output: model.output
            }
        return EmbeddingTable(
            title: source.title, vocabulary: EmbeddingVocabulary(layout, words: words),
            width: model.configuration.width, values: parameter.values)
    }

    private func runFiles() throws -> RunFiles {
        guard let run else { throw StoredModelError.notAModel(path: "the lab", wanted: "run") }
        return RunFiles(run)
    }

    /// Whether the weights before the first step can be made again.
    private static func hasStart(_ arm: String, _ configuration: RunConfiguration) -> Bool {
        configuration.kind == .text
            || StartConfiguration.Arm.allCases.contains { $0.rawValue == arm }
    }

    private static func isThere(_ url: URL?) -> Bool {
        url.map { FileManager.default.fileExists(atPath: $0.path) } ?? false
    }
}
