import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// A whole sequence of tokens, each drawn from the model's prediction after the last.
    static let languageModelSampling = DecodingMode.all.flatMap { mode in
        [
            languageModelSampling(.small.with(batch: 1), "one stream", mode),
            languageModelSampling(.small.with(batch: 16), "sixteen streams", mode),
            guidedSampling(.small.with(batch: 2), mode),
        ]
    }

    private static func languageModelSampling(
        _ shape: DecoderShape, _ name: String, _ mode: DecodingMode
    ) -> Benchmark {
        Benchmark(name: "language-model/sample/\(name)/\(mode.name)", unit: "tok") {
            let device = $0.device(mode.precision)
            let model = LanguageModel(shape.configuration, precision: mode.precision, seed: 1)
            let session = DecodingSession(
                model, streams: shape.batch, weights: mode.weights, on: device)
            return Workload(
                unitsPerRun: Double(shape.tokens),
                arithmetic: shape.arithmeticPerToken * Double(shape.tokens), device: device,
                peers: shape.peers(mode: "sample", mode.precision, compiled: false)
            ) { sample(shape, session) }
        }
    }

    /// One picture's codes with a second stream whose caption is withheld.
    private static func guidedSampling(_ shape: DecoderShape, _ mode: DecodingMode) -> Benchmark {
        Benchmark(name: "language-model/sample/guided pair/\(mode.name)", unit: "tok") {
            let device = $0.device(mode.precision)
            let layout = TokenLayout(textVocabulary: 4080, imageVocabulary: 1024)
            let model = LanguageModel(shape.configuration, precision: mode.precision, seed: 1)
            let codes = shape.configuration.maximumLength - 8
            let sampler = PictureSampler(
                model, layout: layout, codes: codes, settings: .forPictures,
                weights: mode.weights)
            return Workload(
                unitsPerRun: Double(codes),
                arithmetic: 2 * shape.arithmeticPerToken * Double(codes),
                device: device
            ) { _ = sampler.draw(captions: [[1, 2, 3, 4]], seed: 1, on: device) }
        }
    }

    private static func sample(_ shape: DecoderShape, _ session: DecodingSession) {
        var random = RandomSource(seed: 1, purpose: "sampling benchmark")
        var settings = SamplingSettings()
        settings.guidance = 1
        var tokens = shape.randomTokens(shape.batch, seed: 1)
        for stream in tokens.indices { session.rewind(stream: stream, to: 0) }
        for _ in 0..<shape.configuration.maximumLength {
            session.read(tokens)
            let draws = tokens.map { _ in random.uniform() }
            tokens = session.map(tokens.count) { stream in
                let logits = session.logits(of: stream)
                return TokenDistribution(logits: logits, allowed: logits.indices, settings)
                    .token(at: draws[stream])
            }
        }
    }
}
