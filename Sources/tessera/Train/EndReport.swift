import Foundation
import TesseraLab
import TesseraStore

/// What a person wants to know when a training has ended: figures, the checkpoint, what next.
struct EndReport {
    /// What identifies the run.
    let run: RunDescription
    /// The run's folder.
    let folder: RunFolder
    /// Whether the last step was reached.
    var isFinished: Bool { step >= run.totalSteps }
    /// The step that was reached.
    let step: Int
    /// The newest value of every metric.
    let newest: [MetricRecord]
    /// The folder of the newest checkpoint; nil before the first.
    let checkpoint: String?
    private let workspace: Workspace

    /// Reads what the run left.
    ///
    /// - Throws: `StoreError` or `CheckpointError`.
    init(_ session: TrainingSession, _ workspace: Workspace, _ database: RunDatabase) throws {
        run = session.description
        folder = session.folder
        self.workspace = workspace
        let record = try? database.run(run.identifier)
        step = record?.step ?? 0
        newest = record?.newest ?? []
        checkpoint = try CheckpointStore(folder: folder.checkpointsPath).newest()?.path
    }

    /// The command that goes on with the run.
    var resumption: String { "tessera train --resume \(run.identifier)" + workspace.option }

    /// The command that uses what was trained.
    var nextCommand: String {
        let reference = run.identifier + workspace.option
        return switch run.kind {
        case .tokenizer: "tessera reconstruct --out grid.png --tokenizer \(reference)"
        case .text: "tessera train adapt --language-model \(reference)"
        case .adapt: "tessera sample --prompt \"a red boat\" --out grid.png --model \(reference)"
        }
    }

    /// The lines for a person.
    var text: String {
        let words = [("losses", MetricWords.training), ("held out", MetricWords.heldOut)]
        let figures = words.map { label, words in
            (label, words(run.kind).compactMap { $0.text(newest, arms: arms) })
        }
        var table = TextTable(["run", run.identifier + " (\(run.kind.rawValue)), finished"])
        table.add(["steps", "\(step) of \(run.totalSteps)"])
        for (label, texts) in figures where !texts.isEmpty {
            table.add([label, texts.joined(separator: "  ")])
        }
        table.add(["saved", checkpoint ?? "nothing"])
        table.add(["next", nextCommand])
        return table.text
    }

    private var arms: [String] {
        newest.map(\.arm).reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
}
