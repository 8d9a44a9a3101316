public import TesseraModels
import TesseraTensor

/// One model of a run with its optimizer; arms of a twin run differ in their weights alone.
public final class LanguageModelArm {
    /// "pre-trained", "random" or the run's name.
    public let name: String
    /// The weights.
    public let model: LanguageModel
    let optimizer: AdamW
    private var watch = GradientWatch()

    /// Creates an arm.
    public init(name: String, model: LanguageModel, optimizer: AdamWConfiguration) {
        self.name = name
        self.model = model
        self.optimizer = AdamW(model.arena, optimizer)
    }

    /// One step on a batch; times are added to `timings`.
    ///
    /// - Throws: `TrainingError.diverged` after five steps in a row without finite gradient.
    func advance(
        _ batch: TokenBatch, layout: TokenLayout, learningRate: Float, step: Int, on device: Device,
        timings: inout StepTimings
    ) throws -> (losses: LossReport, gradientNorm: Float) {
        let tape = Tape(on: device)
        let losses = measure(into: &timings.forward) {
            model.loss(batch.inputs, batch.targets, batch: batch.batch, on: tape)
        }
        measure(into: &timings.backward) { tape.backward() }
        let norm = measure(into: &timings.optimizer) { optimizer.step(learningRate: learningRate) }
        _ = try watch.isSkipped(norm: norm, arm: name, step: step)
        return (LossReport(losses: losses, targets: batch.targets, layout: layout), norm)
    }

    /// The mean held-out losses.
    func validate(_ batches: [TokenBatch], layout: TokenLayout, on device: Device) -> LossReport {
        validate(batches, layout: layout, on: device) {}
    }

    /// The mean held-out losses, or what ended the measurement early.
    ///
    /// - Parameter check: called before each batch; may throw to end early.
    func validate(
        _ batches: [TokenBatch], layout: TokenLayout, on device: Device,
        check: () throws -> Void
    ) rethrows -> LossReport {
        LossReport(
            meanOf: try batches.map { batch in
                try check()
                let tape = Tape(on: device, recording: false)
                let losses = model.loss(
                    batch.inputs, batch.targets, batch: batch.batch, on: tape)
                return LossReport(losses: losses, targets: batch.targets, layout: layout)
            })
    }
}

/// Runs `body` and adds its duration, in seconds.
func measure<Result>(into seconds: inout Double, _ body: () throws -> Result) rethrows -> Result {
    let clock = ContinuousClock()
    let start = clock.now
    defer { seconds += (clock.now - start) / .seconds(1) }
    return try body()
}
