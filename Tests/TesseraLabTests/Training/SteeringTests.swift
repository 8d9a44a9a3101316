import TesseraModels
import TesseraTensor
import TestSupport
import Testing

@testable import TesseraLab

struct SteeringTests {
    /// Captions and pictures of two codes, with some rows of text in their place.
    private func trainer() throws -> LanguageModelTrainer {
        let layout = TokenLayout(textVocabulary: 20, imageVocabulary: 4)
        let sequence = CaptionSequence(layout: layout, captionLimit: 3, codes: 2)
        let items = (0..<12).map { index in
            CaptionedPictureBatches.Item(
                caption: [Int32(index), 5], codes: [Int32(index % 4), Int32(index / 4)])
        }
        let pictures = CaptionedPictureBatches(
            training: items, validation: items, sequence: sequence, batch: 6,
            validationBatches: 1, dropout: 0.1, seed: 4)
        let words = TinyModels.tokens(400, below: 20)
        let text = try TextBatches(
            training: words, validation: words, layout: layout, length: pictures.rowLength,
            batch: 6, validationBatches: 1, seed: 4)
        var configuration = RunConfiguration(kind: .adapt)
        (configuration.steps, configuration.batch) = (12, 6)
        configuration.learningRate.warmup = 2
        var shape = TinyModels.languageModel()
        shape.vocabulary = layout.vocabulary
        let arm = LanguageModelArm(
            name: "random", model: LanguageModel(shape, precision: .float32, seed: 4),
            optimizer: configuration.optimizer)
        return LanguageModelTrainer(
            configuration, arms: [arm],
            batches: ReplayedText(text, into: pictures, share: 0.25, seed: 4), artist: nil,
            label: { "\($0)" }, on: Device(precision: .float32))
    }

    private func run(_ trainer: LanguageModelTrainer, to end: Int, steered: [Int: Steering]) throws
    {
        while trainer.step < end {
            if let steering = steered[trainer.step] { trainer.steer(steering) }
            _ = try trainer.advance()
        }
    }

    @Test(arguments: [
        [3: Steering(learningRateFactor: 0.5)], [6: Steering(textReplay: 0.9)],
        [
            2: Steering(learningRateFactor: 2, textReplay: 0),
            5: Steering(textReplay: 1), 9: Steering(textReplay: 0.25),
        ],
    ])
    func aSteeredAndResumedRunEndsWithTheSameBytes(steered: [Int: Steering]) throws {
        let straight = try trainer()
        try run(straight, to: 12, steered: steered)
        let interrupted = try trainer()
        try run(interrupted, to: 7, steered: steered)
        let files = try interrupted.checkpoint()
        let resumed = try trainer()
        try resumed.restore(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) }))
        #expect(resumed.steering == interrupted.steering)
        try run(resumed, to: 12, steered: steered)
        #expect(try resumed.checkpoint() == straight.checkpoint())
        #expect(resumed.tokenUsage() == straight.tokenUsage())
        let unsteered = try trainer()
        try run(unsteered, to: 12, steered: [:])
        #expect(try unsteered.checkpoint() != straight.checkpoint())
    }

    @Test func whatIsSetBackBeforeTheNextStepNeverHappened() throws {
        let trainer = try trainer()
        try run(trainer, to: 2, steered: [:])
        let before = try trainer.checkpoint()
        trainer.steer(Steering(learningRateFactor: 5, textReplay: 1))
        trainer.steer(trainer.configuredSteering)
        #expect(try trainer.checkpoint() == before)
    }

    @Test func aCourseTellsTheSettingsOfEveryStep() {
        var course = SteeringCourse(Steering())
        course.set(Steering(learningRateFactor: 0.5), from: 4)
        course.set(Steering(learningRateFactor: 2), from: 9)
        #expect(
            [0, 3, 4, 8, 9, 99].map { course[$0].learningRateFactor } == [1, 1, 0.5, 0.5, 2, 2])
        course.set(Steering(learningRateFactor: 0.5), from: 9)
        #expect(course.changes.map(\.step) == [4])
    }

    @Test func aRunWithoutTextKeepsNone() {
        var course = SteeringCourse(Steering())
        course.set(Steering(textReplay: 0.5), from: 0)
        #expect(course.changes.isEmpty)
    }

    @Test(arguments: [
        (
            Steering(learningRateFactor: 0.5), Float(1e-3),
            "learning rate 0.001 to 0.0005 (x1 to x0.5 of its schedule)"
        ),
        (Steering(learningRateFactor: 2), 0, "learning rate x1 to x2 of its schedule"),
        (Steering(textReplay: 0.3), 1e-3, "text replay 10% to 30% of rows"),
    ])
    func aChangeIsToldInWords(wish: Steering, rate: Float, words: String) {
        var known = Steering()
        known.textReplay = wish.textReplay == nil ? nil : 0.1
        #expect(known.change(to: wish, learningRate: rate) == words)
    }
}
