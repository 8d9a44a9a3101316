import TesseraModels
package import TesseraTensor

/// Trains one or more language models in lock-step on the same batches.
///
/// It serves text pre-training (one arm, text batches) and adaptation (one or two arms, captioned
/// pictures) alike: what differs is the batch source and who draws previews.
package final class LanguageModelTrainer: Trainer {
    package let kind: RunKind
    package private(set) var step = 0

    /// The models in training.
    let arms: [LanguageModelArm]
    /// What they learn from and are measured on.
    let batches: any BatchSource
    /// Where they are computed.
    let device: Device
    private let configuration: RunConfiguration
    private let artist: PreviewArtist?
    private let schedule: LearningRateSchedule
    private var counter: TokenCounter
    private var course: SteeringCourse

    /// Creates a trainer at step 0.
    ///
    /// - Parameters:
    ///   - artist: draws previews; nil where there are no pictures.
    ///   - label: what a token stands for, for people.
    package init(
        _ configuration: RunConfiguration, arms: [LanguageModelArm], batches: any BatchSource,
        artist: PreviewArtist?, label: @escaping (Int32) -> String, on device: Device
    ) {
        kind = configuration.kind
        self.configuration = configuration
        self.arms = arms
        self.batches = batches
        self.artist = artist
        self.device = device
        schedule = configuration.learningRate.schedule(steps: configuration.steps)
        course = SteeringCourse(Steering(textReplay: batches.textReplay))
        counter = TokenCounter(layout: batches.layout, window: 100, label: label)
    }

    package var armNames: [String] { arms.map(\.name) }
    package var references: [ReferenceLine] { batches.references }
    package var steering: Steering { course[step] }
    package var configuredSteering: Steering { course.start }

    package func steer(_ steering: Steering) { course.set(steering, from: step) }

    package func advance() throws -> StepReport {
        var timings = StepTimings()
        let batch = measure(into: &timings.loading) { self.batch(at: step) }
        let learningRate = schedule[step] * steering.learningRateFactor
        step += 1
        var metrics: [MetricRecord] = []
        var events: [RunEvent] = []
        for arm in arms {
            let (losses, norm) = try arm.advance(
                batch, layout: batches.layout, learningRate: learningRate, step: step, on: device,
                timings: &timings)
            metrics += records(losses, of: arm) + [record(.gradientNorm, norm, of: arm)]
            if !norm.isFinite {
                events.append(GradientWatch.skipped(arm.name, at: step))
            }
        }
        counter.add(batch)
        return StepReport(
            metrics: metrics, timings: timings, units: batch.inputs.count * arms.count, unit: "tok",
            learningRate: learningRate, events: events)
    }

    package func validate() throws -> [MetricRecord] {
        arms.flatMap { arm in
            let losses = arm.validate(batches.validationBatches, layout: batches.layout, on: device)
            let image = record(.validationImage, losses.image, of: arm)
            return [record(.validationText, losses.text, of: arm)] + (hasImages ? [image] : [])
        }
    }

    package func drawPreviews() throws -> [Preview] {
        guard let artist else { return [] }
        return arms.flatMap { artist.draw(with: $0.model, arm: $0.name, step: step, on: device) }
    }

    package func tokenUsage() -> TokenUsage? { counter.usage() }

    package func checkpoint() throws -> [CheckpointFile] {
        let updates = Dictionary(
            uniqueKeysWithValues: arms.map { ($0.name, $0.optimizer.stepCount) })
        let state = TrainerState(step: step, updates: updates, steering: course)
        return try arms.flatMap { try $0.checkpointFiles(step: step) } + [state.file()]
    }

    package func restore(_ files: [String: [UInt8]]) throws {
        let state = try TrainerState(files)
        for arm in arms { try arm.restore(files, updates: state.updates[arm.name] ?? state.step) }
        step = state.step
        course = SteeringCourse(course.start, changes: state.steering ?? [])
        counter.clear()
        for past in max(0, step - counter.window)..<step { counter.add(batch(at: past)) }
    }

    private func batch(at step: Int) -> TokenBatch {
        batches.batch(at: step, textReplay: course[step].textReplay ?? 0)
    }

    private var hasImages: Bool { batches.layout.imageVocabulary > 0 }

    private func records(_ losses: LossReport, of arm: LanguageModelArm) -> [MetricRecord] {
        [record(.lossTotal, losses.total, of: arm), record(.lossText, losses.text, of: arm)]
            + (hasImages ? [record(.lossImage, losses.image, of: arm)] : [])
    }

    private func record(
        _ name: MetricName, _ value: Float, of arm: LanguageModelArm
    ) -> MetricRecord {
        MetricRecord(step: step, arm: arm.name, name: name, value: value)
    }
}
