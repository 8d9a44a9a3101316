import TesseraLab
import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// A twin run beside two single runs of the same length, on the same batches.
    static let twinRun = Precision.allCases.map { precision in
        Benchmark(name: "language-model/train/twin/\(precision)") { surroundings in
            let device = surroundings.device(precision)
            let single = TwinTrainer(arms: 1, on: device)
            let twin = TwinTrainer(arms: 2, on: device)
            for _ in 0..<2 { try single.step(); try twin.step() }
            for _ in 0..<max(15, 5 * surroundings.rounds) {
                try single.measure()
                try twin.measure()
            }
            let (one, both) = (median(single.times), median(twin.times))
            return [
                BenchmarkFigure(
                    name: "twin over two single runs", value: both / (2 * one), unit: "×",
                    limit: 1,
                    details: [2 * one, both].map { .init(value: 1e3 * $0, unit: "ms") })
            ]
        }
    }
}

/// The lab's trainer on batches of random tokens, with one model or two.
private final class TwinTrainer {
    /// Seconds of each measured step.
    private(set) var times: [Double] = []
    private let trainer: LanguageModelTrainer

    init(arms: Int, on device: Device) {
        let shape = DecoderShape.small
        let batches = RandomBatches(shape)
        var configuration = RunConfiguration(kind: .text)
        configuration.batch = shape.batch
        trainer = LanguageModelTrainer(
            configuration,
            arms: (0..<arms).map { arm in
                let model = LanguageModel(
                    shape.configuration, precision: device.precision, seed: UInt64(arm))
                return LanguageModelArm(
                    name: "arm \(arm)", model: model, optimizer: AdamWConfiguration())
            }, batches: batches, artist: nil, label: { "\($0)" }, on: device)
    }

    func step() throws { _ = try trainer.advance() }

    func measure() throws { times.append(try seconds(of: step)) }
}

/// One batch of random tokens, again and again.
private final class RandomBatches: BatchSource {
    let layout: TokenLayout
    let references: [ReferenceLine] = []
    let validationBatches: [TokenBatch] = []
    private let tokens: TokenBatch

    init(_ shape: DecoderShape) {
        layout = TokenLayout(
            textVocabulary: shape.configuration.vocabulary - 16, imageVocabulary: 0)
        let length = shape.configuration.maximumLength + 1
        let ids = shape.randomTokens(shape.batch * length, seed: 1)
        tokens = TokenBatch(
            sequences: (0..<shape.batch).map { Array(ids[$0 * length..<($0 + 1) * length]) },
            padding: layout.padding)
    }

    func batch(at step: Int) -> TokenBatch { tokens }
}
