package import TesseraModels
package import TesseraTensor

/// Trains an image tokenizer to give pictures back through their codes.
package final class TokenizerTrainer: Trainer {
    package let kind = RunKind.tokenizer
    package internal(set) var step = 0
    /// The model in training.
    package let model: ImageTokenizer

    let optimizer: AdamW
    var usage: CodeUsage
    private let configuration: RunConfiguration
    private let batches: PictureBatches
    private let heldOut: [CaptionedPicture]
    private let device: Device
    private let schedule: LearningRateSchedule
    private var watch = GradientWatch()
    var course = SteeringCourse(Steering())

    /// How many held-out pictures are shown beside their reconstructions.
    private static let previewCount = 4

    /// Creates a trainer at step 0.
    ///
    /// - Throws: `DataError` when a held-out picture cannot be read.
    /// - Precondition: neither part of the pictures is empty.
    package init(
        _ configuration: RunConfiguration, pictures: DataSplit<any PictureSource>,
        on device: Device
    ) throws {
        let shape = configuration.tokenizer
        self.configuration = configuration
        self.device = device
        model = ImageTokenizer(shape, precision: device.precision, seed: configuration.seed)
        optimizer = AdamW(model.arena, configuration.optimizer)
        usage = CodeUsage(
            codeCount: shape.codeCount,
            codesPerStep: shape.codesPerPicture * configuration.batch)
        batches = PictureBatches(
            pictures.training, side: shape.side, batch: configuration.batch,
            seed: configuration.seed)
        let wanted = configuration.validation.batches * configuration.batch
        heldOut = try (0..<min(wanted, pictures.validation.count ?? wanted)).map {
            try pictures.validation.picture(at: $0, side: shape.side)
        }
        schedule = configuration.learningRate.schedule(steps: configuration.steps)
    }

    package let armNames = [RunKind.tokenizer.rawValue]

    package var references: [ReferenceLine] {
        let codes = configuration.tokenizer.codeCount
        return [
            ReferenceLine(metric: .codebookPerplexity, label: "\(codes)", value: Float(codes))
        ]
    }

    package var steering: Steering { course[step] }
    package var configuredSteering: Steering { course.start }

    package func steer(_ steering: Steering) { course.set(steering, from: step) }

    package func advance() throws -> StepReport {
        var timings = StepTimings()
        let pixels = try measure(into: &timings.loading) { try batches.pixels(at: step) }
        let learningRate = schedule[step] * steering.learningRateFactor
        step += 1
        let tape = Tape(on: device)
        let report = measure(into: &timings.forward) {
            model.loss(pixels, seed: configuration.seed, on: tape)
        }
        measure(into: &timings.backward) { tape.backward() }
        let (norm, events) = try measure(into: &timings.optimizer) {
            try learn(report, learningRate: learningRate)
        }
        usage.add(report.codes)
        return StepReport(
            metrics: metrics(report, gradientNorm: norm), timings: timings,
            units: configuration.batch, unit: "img", learningRate: learningRate, events: events)
    }

    package func validate() throws -> [MetricRecord] {
        let originals = heldOut.map(\.pixels)
        let codes = model.codes(of: originals, on: device)
        let reconstructions = model.pixels(of: codes, on: device)
        let used = Set(codes.joined()).count
        return [
            record(.validationPSNR, peakSignalToNoise(originals, reconstructions)),
            record(.validationUsage, Float(used) / Float(configuration.tokenizer.codeCount)),
        ]
    }

    package func drawPreviews() throws -> [Preview] {
        let shown = heldOut.prefix(Self.previewCount)
        let reconstructions = model.reconstruct(shown.map(\.pixels), on: device)
        let arms = [("data", shown.map(\.pixels)), ("reconstruction", reconstructions)]
        return arms.flatMap { arm, pictures in
            zip(shown, pictures).map { original, pixels in
                Preview(
                    arm: arm, prompt: original.caption, step: step, side: original.side,
                    pixels: pixels)
            }
        }
    }

    package func tokenUsage() -> TokenUsage? { usage.tokenUsage() }

    /// Updates weights and codebook, unless the gradient is not finite.
    private func learn(
        _ report: ReconstructionReport, learningRate: Float
    ) throws -> (gradientNorm: Float, events: [RunEvent]) {
        let norm = optimizer.step(learningRate: learningRate)
        if try watch.isSkipped(norm: norm, arm: armNames[0], step: step) {
            return (norm, [GradientWatch.skipped(at: step)])
        }
        let restarted = model.updateCodebook(after: report, seed: configuration.seed, step: step)
        guard restarted > 0 else { return (norm, []) }
        let text = "\(restarted) unused codes start anew"
        return (norm, [RunEvent(step: step, kind: .codeRestart, text: text)])
    }

    private func metrics(
        _ report: ReconstructionReport, gradientNorm: Float
    ) -> [MetricRecord] {
        [
            record(.lossTokenizer, report.total),
            record(.reconstructionPSNR, report.peakSignalToNoise),
            record(.codebookPerplexity, usage.perplexity),
            record(.codebookUsage, usage.share),
            record(.gradientNorm, gradientNorm),
        ]
    }

    private func record(_ name: MetricName, _ value: Float) -> MetricRecord {
        MetricRecord(step: step, arm: armNames[0], name: name, value: value)
    }
}
