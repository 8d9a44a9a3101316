import ArgumentParser
import Foundation
import TesseraLab
import TesseraModels
import TesseraStore

/// `tessera runs export`: a run's model and metrics for other programs.
struct RunsExportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write the model of a run, or its metrics, into a folder of their own.",
        usage: "tessera runs export [<options>] --out <dir> <run>",
        discussion: """
            The folder holds model.safetensors under the key names of open_lm or MoVQGAN, \
            config.json and, for a language model, tokenizer.json; --model and --tokenizer of \
            other commands read it.

            Examples:
              tessera runs export latest --out my-model
              tessera runs export latest --arm random --precision bfloat16 --out small
              tessera runs export latest --metrics csv --no-model --out curves
            """)

    /// How weights are stored.
    enum StoredPrecision: String, CaseIterable, ExpressibleByArgument {
        case float32, bfloat16

        var storage: SafetensorsWriter.Storage { self == .float32 ? .float32 : .bfloat16 }
    }

    /// How metrics are written.
    enum MetricFormat: String, CaseIterable, ExpressibleByArgument {
        case csv, jsonl
    }

    @Argument(help: .init("latest, a name, an identifier or a folder.", valueName: "run"))
    var reference: String
    @Option(help: .init("The new folder.", valueName: "dir"))
    var out: String
    @Option(help: .init("Which model of a run that trains several.", valueName: "name"))
    var arm: String?
    @Option(help: .init("How weights are stored.", valueName: "float32|bfloat16"))
    var precision = StoredPrecision.float32
    @Option(help: .init("Write every measured value too.", valueName: "csv|jsonl"))
    var metrics: MetricFormat?
    @Flag(inversion: .prefixedNo, help: "Write the model.")
    var model = true
    @OptionGroup var workspace: WorkspaceOptions
    @Flag(help: "Print one JSON object about what was written.")
    var json = false

    func validate() throws {
        guard !out.isEmpty else { throw ValidationError("--out needs a folder") }
        guard model || metrics != nil else {
            throw ValidationError("--no-model leaves nothing to write; add --metrics csv")
        }
    }

    func run() throws {
        let (folder, workspace) = try RunReference.resolve(reference, in: workspace.place)
        let url = URL(fileURLWithPath: out).standardizedFileURL
        try NewPlace.check(url)
        var files: [CheckpointFile] = []
        var imageTokenizer: [CheckpointFile] = []
        if model { (files, imageTokenizer) = try modelFiles(of: folder) }
        if let metrics { files.append(try metricsFile(of: folder, in: workspace, as: metrics)) }
        try ModelExport.write(files, imageTokenizer: imageTokenizer, to: url)
        try report(files.map(\.name), in: url, of: folder)
    }

    /// The files of the model and, for an adapted one, of the image tokenizer that it reads with.
    private func modelFiles(
        of folder: RunFolder
    ) throws -> ([CheckpointFile], imageTokenizer: [CheckpointFile]) {
        let files = RunFiles(folder)
        let url = URL(fileURLWithPath: folder.path)
        switch try files.configuration().kind {
        case .tokenizer:
            guard arm == nil else { throw UsageError("an image tokenizer has no --arm") }
            return (try StoredImageTokenizer(url).files(as: precision.storage), [])
        case .text:
            return (try languageModel(url), [])
        case .adapt:
            // In full: other weights, however close, would make other codes.
            let tokenizer = try StoredImageTokenizer(files.imageTokenizer).files(as: .float32)
            return (try languageModel(url), tokenizer)
        }
    }

    private func languageModel(_ url: URL) throws -> [CheckpointFile] {
        try StoredLanguageModel(url, arm: arm).files(as: precision.storage)
    }

    private func metricsFile(
        of folder: RunFolder, in workspace: Workspace, as format: MetricFormat
    ) throws -> CheckpointFile {
        guard let database = try RunDatabase.openIfPresent(in: workspace) else {
            throw StoreError.unknownRun(folder.identifier)
        }
        let run = try database.run(folder.identifier)
        let metrics = try database.metrics(of: run.description.identifier)
        let text = format == .csv ? RunExport.csv(metrics) : RunExport.jsonLines(metrics)
        return CheckpointFile(name: "metrics.\(format.rawValue)", bytes: Array(text.utf8))
    }

    private func report(_ names: [String], in url: URL, of folder: RunFolder) throws {
        if json {
            let object = ExportObject(run: folder.identifier, folder: url.path, files: names)
            try Console.output.write(line: JSONLine.text(object))
        } else {
            let path = PrintableText.of(url.path)
            try Console.output.write(
                line: "wrote \(names.joined(separator: ", ")) into \(path)")
        }
    }
}

/// What an export wrote, for a script.
private struct ExportObject: Encodable {
    var schema = "tessera.export.1"
    var run: String
    var folder: String
    var files: [String]
}
