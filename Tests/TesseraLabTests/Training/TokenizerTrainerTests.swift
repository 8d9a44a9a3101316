import TesseraLab
import TesseraModels
import TesseraTensor
import TestSupport
import Testing

struct TokenizerTrainerTests {
    private static func configuration(
        _ quantization: ImageTokenizerConfiguration.Quantization = .codebook
    ) -> RunConfiguration {
        var configuration = RunConfiguration(kind: .tokenizer)
        configuration.steps = 12
        configuration.batch = 4
        configuration.validation.batches = 2
        configuration.tokenizer = TinyModels.imageTokenizer(quantization)
        configuration.tokenizer.codebook.restartEvery = 3
        return configuration
    }

    private static func trainer(
        _ configuration: RunConfiguration, finite: Bool = false
    ) throws -> TokenizerTrainer {
        try TokenizerTrainer(
            configuration,
            pictures: DataSplit(
                training: Halves(count: finite ? 10 : nil, seed: 1),
                validation: Halves(count: 6, seed: 2)),
            on: Device(precision: .best))
    }

    @Test(
        arguments: ImageTokenizerConfiguration.Quantization.allCases, [true, false])
    func aResumedRunEndsWithTheSameBytes(
        quantization: ImageTokenizerConfiguration.Quantization, isFinite: Bool
    ) throws {
        let configuration = Self.configuration(quantization)
        let straight = try Self.trainer(configuration, finite: isFinite)
        for _ in 0..<12 { _ = try straight.advance() }

        let interrupted = try Self.trainer(configuration, finite: isFinite)
        for _ in 0..<7 { _ = try interrupted.advance() }
        let files = try interrupted.checkpoint()
        let resumed = try Self.trainer(configuration, finite: isFinite)
        try resumed.restore(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) }))
        #expect(resumed.step == 7)
        for _ in 7..<12 { _ = try resumed.advance() }
        #expect(try resumed.checkpoint() == straight.checkpoint())
        #expect(resumed.tokenUsage() == straight.tokenUsage())
    }

    @Test(arguments: [4, 7, 9])
    func aSteeredAndResumedRunEndsWithTheSameBytes(step: Int) throws {
        let configuration = Self.configuration()
        func run(_ trainer: TokenizerTrainer, to end: Int) throws {
            while trainer.step < end {
                if trainer.step == step { trainer.steer(Steering(learningRateFactor: 0.2)) }
                _ = try trainer.advance()
            }
        }
        let straight = try Self.trainer(configuration)
        try run(straight, to: 12)
        let interrupted = try Self.trainer(configuration)
        try run(interrupted, to: 7)
        let files = try interrupted.checkpoint()
        let resumed = try Self.trainer(configuration)
        try resumed.restore(Dictionary(uniqueKeysWithValues: files.map { ($0.name, $0.bytes) }))
        try run(resumed, to: 12)
        #expect(try resumed.checkpoint() == straight.checkpoint())
        let unsteered = try Self.trainer(configuration)
        for _ in 0..<12 { _ = try unsteered.advance() }
        #expect(try unsteered.checkpoint() != straight.checkpoint())
    }

    @Test func everyStepReportsWhatTheScreenShows() throws {
        let trainer = try Self.trainer(Self.configuration())
        let report = try trainer.advance()
        #expect(
            Set(report.metrics.map(\.name)) == [
                .lossTokenizer, .reconstructionPSNR, .codebookPerplexity, .codebookUsage,
                .gradientNorm,
            ])
        #expect(report.metrics.allSatisfy { $0.step == 1 && $0.arm == trainer.armNames[0] })
        #expect(report.units == 4 && report.unit == "img")
        #expect(trainer.tokenUsage()?.image?.total == 4 * 16)
    }

    @Test func validationMeasuresPicturesThatAreNeverLearnedFrom() throws {
        let trainer = try Self.trainer(Self.configuration())
        let before = try trainer.validate()
        #expect(before.map(\.name) == [.validationPSNR, .validationUsage])
        for _ in 0..<12 { _ = try trainer.advance() }
        #expect(try trainer.validate()[0].value > before[0].value)
    }

    @Test func previewsAreOriginalsAndTheirReconstructions() throws {
        let trainer = try Self.trainer(Self.configuration())
        let previews = try trainer.drawPreviews()
        #expect(
            previews.map(\.arm) == Array(repeating: "data", count: 4)
                + Array(repeating: "reconstruction", count: 4))
        let original = Halves(count: 6, seed: 2).picture(at: 3, side: 8)
        #expect(previews[3].pixels == original.pixels && previews[3].prompt == original.caption)
        #expect(previews[7].prompt == original.caption && previews[7].side == 8)
    }

    @Test func restartedCodesAreAnEvent() throws {
        var configuration = Self.configuration()
        configuration.tokenizer.codebook.codes = 400
        configuration.tokenizer.codebook.decay = 0.25
        let trainer = try Self.trainer(configuration)
        let events = try (0..<3).flatMap { _ in try trainer.advance().events }
        #expect(events.map(\.kind) == [.codeRestart])
        #expect(events.first?.step == 3)
    }

    @Test(arguments: [
        "model.safetensors", "optimizer.safetensors", "codebook.safetensors", "state.json",
    ])
    func aCheckpointWithoutAFileIsRefused(name: String) throws {
        let trainer = try Self.trainer(Self.configuration())
        _ = try trainer.advance()
        var files = Dictionary(
            uniqueKeysWithValues: try trainer.checkpoint().map { ($0.name, $0.bytes) })
        files[name] = nil
        #expect(throws: TrainingError.missingFile(name)) { try trainer.restore(files) }
    }

    @Test func aDamagedStateIsNotSaved() throws {
        let trainer = try Self.trainer(Self.configuration())
        let parameter = trainer.model.arena.parameters[0]
        parameter.assign(parameter.values.map { _ in .nan })
        #expect(throws: TrainingError.notFinite(parameter: parameter.name, step: 0)) {
            try trainer.checkpoint()
        }
    }

    @Test func theFingerprintChangesWithAnyWeight() {
        let model = ImageTokenizer(TinyModels.imageTokenizer(), precision: .float32, seed: 1)
        let before = VQPictureTokenizer(model).fingerprint
        #expect(VQPictureTokenizer(model).fingerprint == before)
        let parameter = model.arena.parameters[5]
        var values = parameter.values
        values[0] += 1e-6
        parameter.assign(values)
        #expect(VQPictureTokenizer(model).fingerprint != before)
    }
}

/// Two-coloured pictures.
private struct Halves: PictureSource {
    let title = "halves"
    let count: Int?
    let report = SourceReport(accepted: nil)
    let seed: UInt64

    init(count: Int?, seed: UInt64) {
        self.count = count
        self.seed = seed
    }

    func picture(at index: Int, side: Int) -> CaptionedPicture {
        let pixels = TinyModels.pictures(1, side: side, seed: seed &* 1000 &+ UInt64(index))[0]
        return CaptionedPicture(
            name: "\(index)", side: side, pixels: pixels, caption: "halves \(index)")
    }
}
