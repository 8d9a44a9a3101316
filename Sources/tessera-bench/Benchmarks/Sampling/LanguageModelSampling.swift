import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// A whole sequence of tokens, each drawn from the model's prediction after the last.
    static let languageModelSampling = [Precision.float32, .bfloat16].flatMap { precision in
        [
            languageModelSampling(.small.with(batch: 1), "one stream", precision),
            languageModelSampling(.small.with(batch: 16), "sixteen streams", precision),
            guidedSampling(.small.with(batch: 2), precision),
        ]
    }

    private static func languageModelSampling(
        _ shape: DecoderShape, _ name: String, _ precision: Precision
    ) -> Benchmark {
        Benchmark(name: "language-model/sample/\(name)/\(precision)", unit: "tok") {
            let device = $0.device(precision)
            let model = LanguageModel(shape.configuration, precision: precision, seed: 1)
            return Workload(
                unitsPerRun: Double(shape.tokens),
                arithmetic: shape.arithmeticPerToken * Double(shape.tokens), device: device,
                peers: shape.peers(mode: "sample", precision, compiled: false)
            ) { sample(shape, model, on: device) }
        }
    }

    /// One picture's codes with a second stream whose caption is withheld.
    private static func guidedSampling(_ shape: DecoderShape, _ precision: Precision) -> Benchmark {
        Benchmark(name: "language-model/sample/guided pair/\(precision)", unit: "tok") {
            let device = $0.device(precision)
            let layout = TokenLayout(textVocabulary: 4080, imageVocabulary: 1024)
            let model = LanguageModel(shape.configuration, precision: precision, seed: 1)
            let codes = shape.configuration.maximumLength - 8
            let sampler = PictureSampler(
                model, layout: layout, codes: codes, settings: SamplingSettings())
            return Workload(
                unitsPerRun: Double(codes),
                arithmetic: 2 * shape.arithmeticPerToken * Double(codes),
                device: device
            ) { _ = sampler.draw(captions: [[1, 2, 3, 4]], seed: 1, on: device) }
        }
    }

    private static func sample(_ shape: DecoderShape, _ model: LanguageModel, on device: Device) {
        let session = DecodingSession(model, streams: shape.batch, on: device)
        var random = RandomSource(seed: 1, purpose: "sampling benchmark")
        var settings = SamplingSettings()
        settings.guidance = 1
        var tokens = shape.randomTokens(shape.batch, seed: 1)
        for _ in 0..<shape.configuration.maximumLength {
            tokens = session.read(tokens).map { logits in
                TokenDistribution(logits: logits, allowed: logits.indices, settings)
                    .token(at: random.uniform())
            }
        }
    }
}
