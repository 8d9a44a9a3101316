import Foundation
import TesseraModels
import TesseraTensor

/// What trials will take on this machine, from the measured time of a training step.
///
/// An estimate from above: steps of frozen models are quicker.
public struct StudyCost {
    private let folder: StudyFolder
    private let start: StoredLanguageModel
    private let layout: TokenLayout
    private let codes: Int
    private let device: Device
    /// What has been measured so far.
    public private(set) var steps: StepTimes

    /// Roughly; it is little beside the rest.
    private static let secondsOfCounting = 5.0
    /// Of all four controls, roughly.
    private static let secondsOfAlignmentStep = 0.1
    /// Inception's look at a picture beside a training, roughly (3.3 a second); CLIP's is shorter.
    private static let secondsOfLook = 0.3
    /// A forward pass is a third of a step.
    private static let shareOfForward = 1.0 / 3

    /// Opens the models that trials start from; call it on the thread that measures.
    ///
    /// - Parameter known: steps that were measured before.
    /// - Throws: `ShippedFilesError` or `StoredModelError`.
    public init(
        _ folder: StudyFolder, shipped: ShippedFiles, known: StepTimes = StepTimes()
    ) throws {
        self.folder = folder
        steps = known
        let study = folder.study
        start = try StoredLanguageModel(
            shipped.resolve(study.languageModel, else: shipped.textModel, what: "text model"))
        let tokenizer = try StoredImageTokenizer(
            shipped.resolve(
                study.tokenizer, else: shipped.imageTokenizer, what: "image tokenizer"))
        codes = tokenizer.description.model.codesPerPicture
        layout = TokenLayout(
            textVocabulary: start.description.layout.textVocabulary,
            imageVocabulary: tokenizer.description.model.codeCount)
        device = Device()
    }

    /// Seconds that the trials not yet done will take.
    ///
    /// - Throws: `SafetensorsError` when the start cannot be read.
    public mutating func seconds(of trials: [Trial]) throws -> Double {
        try trials.filter { folder.result(of: $0) == nil }.reduce(0) { sum, trial in
            switch trial.work {
            case .training(let work): try sum + seconds(of: work)
            case .counting: sum + Self.secondsOfCounting
            case .aligning(let work): sum + Double(work.steps) * Self.secondsOfAlignmentStep
            case .drawing(let work): try sum + seconds(of: work)
            }
        }
    }

    private mutating func seconds(of work: TrainingWork) throws -> Double {
        let run = work.run
        let shape = StepTimes.Shape(
            batch: run.batch,
            length: run.data.rows == .pictures ? codes + 4 : run.data.captionLimit + codes + 4)
        let step = try measuredStep(shape)
        let perToken = step / Double(shape.batch * shape.length)
        let examined = Double(work.examinations.tokens(of: run, length: shape.length))
        let examinations = Double(work.examinations.steps.steps.count) * examined * perToken
        return Double(run.start.arms.count)
            * (Double(run.steps) * step + examinations * Self.shareOfForward)
    }

    /// Each code is a forward pass of one token in two streams, and passes of single tokens use the
    /// processor worse than long rows do.
    private mutating func seconds(of work: DrawingWork) throws -> Double {
        guard case .training(let training) = work.source.work else { return 0 }
        let shape = StepTimes.Shape(batch: training.run.batch, length: codes + 4)
        let perToken = try measuredStep(shape) / Double(shape.batch * shape.length)
        let arms = training.run.start.arms.count
        return Double(arms * work.count * codes * 2) * perToken + secondsOfLooks(at: work, arms)
    }

    /// Judges look at each arm's pictures, at the real ones twice, and at their reconstructions.
    private func secondsOfLooks(at work: DrawingWork, _ arms: Int) -> Double {
        let judges = [work.judges?.inception, work.judges?.clip].compactMap(\.self).count
        return Double(judges * (arms + 3) * work.count) * Self.secondsOfLook
    }

    private mutating func measuredStep(_ shape: StepTimes.Shape) throws -> Double {
        if let known = steps.seconds[shape] { return known }
        let seconds = try measure(shape)
        steps.seconds[shape] = seconds
        return seconds
    }

    /// The quicker of two steps after a first one that prepares everything.
    private func measure(_ shape: StepTimes.Shape) throws -> Double {
        let model = try start.model(precision: device.precision).expanded(
            toVocabulary: layout.vocabulary, maximumLength: shape.length,
            precision: device.precision, seed: 1)
        let optimizer = AdamW(model.arena)
        var random = RandomSource(seed: 1, purpose: "cost")
        let rows = (0..<shape.batch).map { _ in
            (0..<shape.length).map { _ in Int32(random.index(below: layout.vocabulary)) }
        }
        let batch = TokenBatch(sequences: rows, padding: layout.padding)
        let durations = (0..<3).map { _ in
            let start = ContinuousClock.now
            let tape = Tape(on: device)
            _ = model.loss(batch.inputs, batch.targets, batch: batch.batch, on: tape)
            tape.backward()
            optimizer.step(learningRate: 0)
            return (ContinuousClock.now - start) / .seconds(1)
        }
        return durations.dropFirst().min() ?? durations[0]
    }
}

/// Measured seconds of a training step of one model, by the shape of its batch.
public struct StepTimes: Sendable, Equatable {
    struct Shape: Hashable, Sendable {
        let batch: Int
        let length: Int
    }

    var seconds: [Shape: Double] = [:]

    /// Nothing measured yet.
    public init() {}
}

extension ExaminationPlan {
    /// Tokens that one examination of one model reads, roughly.
    func tokens(of run: RunConfiguration, length: Int) -> Int {
        let rows = run.validation.batches * run.batch * length
        let probeTokens = 25 * 5  // of a probe with its continuations
        return subjects.reduce(0) { sum, subject in
            switch subject {
            case .losses: sum + rows
            case .directions: sum + 2 * rows
            case .retention: sum + textWindows * 128
            case .probes: sum + PrimerProbes.examined.count * probesPerKind * probeTokens
            case .completions: sum + 1000
            }
        }
    }
}
