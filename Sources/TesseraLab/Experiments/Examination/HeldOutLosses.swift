import Glibc
import TesseraModels
import TesseraTensor

/// The losses on held-out rows of the run's own kind: together, text and image.
struct HeldOutLosses: Gauge {
    private let batches: [TokenBatch]
    private let layout: TokenLayout

    init(_ source: any BatchSource) {
        batches = source.validationBatches
        layout = source.layout
    }

    func values(
        of arm: LanguageModelArm, on device: Device, check: () throws -> Void
    ) throws -> [(MetricName, Float)] {
        let losses = try arm.validate(batches, layout: layout, on: device, check: check)
        return [
            (.heldOutTotal, losses.total), (.validationText, losses.text),
            (.validationImage, losses.image),
        ]
    }
}

/// How much probability goes to the wrong modality, on the first held-out batch.
struct ModalityLeak: Gauge {
    private let batch: TokenBatch?
    private let layout: TokenLayout

    init(_ source: any BatchSource) {
        batch = source.validationBatches.first
        layout = source.layout
    }

    func values(
        of arm: LanguageModelArm, on device: Device, check: () throws -> Void
    ) throws -> [(MetricName, Float)] {
        guard let batch else { return [] }
        let tape = Tape(on: device, recording: false)
        let logits = arm.model.logits(batch.inputs, batch: batch.batch, on: tape).values
        return [(.modalityLeak, Self.leak(logits: logits, batch.targets, layout))]
    }

    /// Mean probability of image codes where the target is none, and of others where it is one.
    static func leak(logits: [Float], _ targets: TokenTargets, _ layout: TokenLayout) -> Float {
        let width = layout.vocabulary
        var (sum, count) = (0.0, 0)
        for (position, target) in targets.ids.enumerated() where targets.weights[position] > 0 {
            let row = logits[position * width..<(position + 1) * width]
            let largest = row.max() ?? 0
            var (words, codes) = (0.0, 0.0)
            for (id, logit) in row.enumerated() {
                let mass = Double(exp(logit - largest))
                if id >= layout.imageOffset { codes += mass } else { words += mass }
            }
            sum += (layout.isImage(target) ? words : codes) / (words + codes)
            count += 1
        }
        return Float(sum / Double(count))
    }
}
