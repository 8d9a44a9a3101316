import Foundation
import TesseraModels

/// Measures the models of one run while it trains, and keeps what it finds in a file.
struct Examination: Sendable {
    let plan: ExaminationPlan
    /// Where the record is kept.
    let file: URL
    /// What other runs of the study have encoded.
    let encoded: EncodedItems

    /// Prepares the measurements, on the trainer's thread.
    ///
    /// - Throws: the error of whatever the measurements need and cannot read.
    func examiner(of trainer: any Trainer, files: RunFiles) throws -> RunExaminer {
        guard let trainer = trainer as? LanguageModelTrainer else {
            preconditionFailure("only language models are examined, not \(trainer.kind)")
        }
        var record = (try? StoredJSON.read(ExaminationRecord.self, from: file)) ?? .init()
        record.rewind(to: trainer.step)
        return RunExaminer(
            trainer, gauges: try gauges(trainer, files), writer: try writer(trainer, files),
            steps: plan.steps.steps, record: record, file: file)
    }

    private func gauges(
        _ trainer: LanguageModelTrainer, _ files: RunFiles
    ) throws -> [any Gauge] {
        try plan.subjects.flatMap { subject -> [any Gauge] in
            switch subject {
            case .losses:
                return [HeldOutLosses(trainer.batches), ModalityLeak(trainer.batches)]
            case .directions:
                return trainer.batches.captionedPictures.map { [DirectionLosses($0)] } ?? []
            case .retention:
                let start = try StoredLanguageModel(files.startModel)
                return [
                    try TextRetention(
                        of: start, text: plan.text, windows: plan.textWindows,
                        length: plan.textLength, on: trainer.device)
                ]
            case .probes:
                guard PrimerText.seed(named: plan.text) != nil else { return [] }
                return [
                    ProbeGauge(
                        PrimerProbes.selection(perKind: plan.probesPerKind),
                        tokenizer: try files.tokenizer(), layout: trainer.batches.layout)
                ]
            case .completions: return []
            }
        }
    }

    private func writer(
        _ trainer: LanguageModelTrainer, _ files: RunFiles
    ) throws -> CompletionWriter? {
        guard plan.subjects.contains(.completions) else { return nil }
        return try CompletionWriter(
            text: plan.text, tokenizer: files.tokenizer(), layout: trainer.batches.layout)
    }
}
