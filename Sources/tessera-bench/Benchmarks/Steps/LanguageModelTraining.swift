import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// One training step of the decoder: forward, backward, clipping and AdamW.
    static let languageModelTraining = [
        languageModelTraining(.small, .float32),
        languageModelTraining(.small, .bfloat16),
        languageModelTraining(.wide, .float32),
        languageModelTraining(.wide, .bfloat16),
    ]

    private static func languageModelTraining(
        _ shape: DecoderShape, _ precision: Precision
    ) -> Benchmark {
        Benchmark(name: "language-model/train/\(shape.name)/\(precision)", unit: "tok") {
            let device = $0.device(precision)
            let model = LanguageModel(shape.configuration, precision: precision, seed: 1)
            let step = TrainingStep(shape, model, on: device)
            return Workload(
                unitsPerRun: Double(shape.tokens), arithmetic: shape.trainingArithmetic,
                device: device, peers: shape.peers(mode: "train", precision, compiled: true)
            ) { step.run() }
        }
    }
}

/// A model, its optimizer and batches of random tokens.
final class TrainingStep {
    private let shape: DecoderShape
    private let model: LanguageModel
    private let optimizer: AdamW
    private let device: Device
    private let ids: [Int32]
    private let targets: TokenTargets

    init(_ shape: DecoderShape, _ model: LanguageModel, on device: Device) {
        self.shape = shape
        self.model = model
        self.device = device
        optimizer = AdamW(model.arena)
        ids = shape.randomTokens(shape.tokens, seed: 1)
        targets = TokenTargets(
            ids: shape.randomTokens(shape.tokens, seed: 2),
            weights: Array(repeating: 1, count: shape.tokens))
    }

    func run() {
        let tape = Tape(on: device)
        _ = model.loss(ids, targets, batch: shape.batch, on: tape)
        tape.backward()
        optimizer.step(learningRate: 3e-4)
    }
}
