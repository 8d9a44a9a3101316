import Foundation
import TesseraModels
import TesseraTensor

/// Measures something of one model.
protocol Gauge {
    /// What was measured.
    ///
    /// - Parameter check: called between the parts, each at most a second or so long.
    /// - Throws: what `check` throws, and nothing else.
    func values(
        of arm: LanguageModelArm, on device: Device, check: () throws -> Void
    ) throws -> [(MetricName, Float)]
}

/// Examines a run at the steps of its plan.
final class RunExaminer {
    private let trainer: LanguageModelTrainer
    private let gauges: [any Gauge]
    private let writer: CompletionWriter?
    private let steps: Set<Int>
    private let file: URL
    private var record: ExaminationRecord
    private var since = ContinuousClock.now

    init(
        _ trainer: LanguageModelTrainer, gauges: [any Gauge], writer: CompletionWriter?,
        steps: [Int], record: ExaminationRecord, file: URL
    ) {
        self.trainer = trainer
        self.gauges = gauges
        self.writer = writer
        self.steps = Set(steps)
        self.record = record
        self.file = file
    }

    /// Measures every arm if the present step is due and was not measured yet.
    ///
    /// An examination that is ended early leaves no trace and is done as a whole later.
    ///
    /// - Parameter check: called between the parts; may throw to end early.
    /// - Throws: what `check` throws, or when the record cannot be written.
    func examine(check: () throws -> Void) throws {
        let step = trainer.step
        guard steps.contains(step), !record.covers(step) else { return }
        if step == 0 { noteTheRun() }
        for arm in trainer.arms {
            for gauge in gauges {
                for (name, value) in try gauge.values(
                    of: arm, on: trainer.device, check: check)
                {
                    note(name, value, of: arm)
                }
            }
            try check()
            let digest = arm.model.arena.frozenDigest
            note(.frozenDrift, digest == record.frozenDigests[arm.name] ? 0 : 1, of: arm)
            record.completions +=
                try writer?.completions(
                    of: arm, step: step, on: trainer.device, check: check) ?? []
        }
        let now = ContinuousClock.now
        record.seconds += (now - since) / .seconds(1)
        since = now
        try StoredJSON.write(record, to: file)
    }

    /// What stays the same for the whole run.
    private func noteTheRun() {
        let rows = RowCount(of: trainer.batches)
        for arm in trainer.arms {
            record.frozenDigests[arm.name] = arm.model.arena.frozenDigest
            note(.learningShare, arm.model.arena.learningShare, of: arm)
            note(.weights, Float(arm.model.arena.weightCount), of: arm)
            note(.tokensPerStep, rows.tokensPerStep, of: arm)
            note(.imageTextRatio, rows.imageTextRatio, of: arm)
            for line in trainer.references { note(.reference(line), line.value, of: arm) }
        }
    }

    private func note(_ name: MetricName, _ value: Float, of arm: LanguageModelArm) {
        record.metrics.append(
            MetricRecord(step: trainer.step, arm: arm.name, name: name, value: value))
    }
}

/// How many targets of each modality the first batches of a run have.
struct RowCount: Equatable {
    let tokensPerStep: Float
    let imageTextRatio: Float

    private static let sample = 8

    init(of batches: any BatchSource) {
        let sampled = (0..<Self.sample).map { batches.batch(at: $0) }
        let counted = sampled.flatMap { batch in
            zip(batch.targets.ids, batch.targets.weights).filter { $1 > 0 }.map(\.0)
        }
        let images = counted.count { batches.layout.isImage($0) }
        tokensPerStep = Float(counted.count) / Float(Self.sample)
        imageTextRatio = Float(images) / Float(counted.count - images)
    }
}
