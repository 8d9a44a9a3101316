import ArgumentParser
import Foundation
import TesseraLab

/// `tessera experiment report`: writes what a study found.
struct ExperimentReportCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "report",
        abstract: "Write a page with every figure, table and verdict of a study.",
        usage: "tessera experiment report [<options>] [<id> ...]",
        discussion: """
            report.html needs nothing beside it; report.md shows the pictures of figures/. An \
            earlier report in the same folder is replaced.
            """)

    @Argument(help: .init("Experiments, such as e1; all when none is named.", valueName: "id"))
    var experiments: [String] = []
    @OptionGroup var options: StudyOptions
    @Option(help: .init("Where to write; else report/ in the study's folder.", valueName: "dir"))
    var out: String?

    func run() throws {
        let chosen = try ExperimentCatalog.named(experiments)
        let folder = try StudyFolder(existing: options.folder, shipped: options.place.shipped())
        let trials = ExperimentCatalog.trials(of: chosen, in: folder.study)
        let target =
            out.map { URL(fileURLWithPath: $0, isDirectory: true) }
            ?? options.folder.appendingPathComponent("report")
        let report = ExperimentReport(chosen, from: folder.evidence(of: trials))
        for file in try report.write(to: target).prefix(2) {
            try Console.output.write(line: PrintableText.of(file.path))
        }
    }
}
