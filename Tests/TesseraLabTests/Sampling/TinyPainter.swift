import TesseraLab
import TesseraModels
import TesseraTensor
import TestSupport

/// The smallest model that draws: random weights, pictures of 8×8 pixels as 4×4 codes.
enum TinyPainter {
    static let source = ModelSource.adapted

    /// Models as a worker has them.
    static func models() -> OpenModels {
        let models = OpenModels(ModelCatalog(shipped: ShippedFiles(sampleData: nil)))
        models.keep(open(on: models.device))
        return models
    }

    static func open(on device: Device) -> OpenModel {
        let words = BytePairTrainer.train(
            on: ["a red cube on a blue floor, a blue cube on a red floor"],
            vocabularySize: 264)
        let layout = TokenLayout(textVocabulary: words.vocabularySize, imageVocabulary: 12)
        let shape = TinyModels.languageModel(vocabulary: layout.vocabulary)
        return OpenModel(
            source: source, step: nil, words: words, layout: layout,
            model: LanguageModel(shape, precision: device.precision, seed: 4),
            pictures: VQPictureTokenizer(
                ImageTokenizer(
                    TinyModels.imageTokenizer(), precision: device.precision, seed: 2)),
            on: device)
    }

    static let plan = SamplingPlan(prompt: "a red cube", seed: 5)

    static var settings: SamplingSettings {
        var settings = SamplingSettings()
        (settings.temperature, settings.topK, settings.guidance) = (1.5, 9, 2)
        return settings
    }

    /// So many steps by the seed's own numbers.
    static func draws(_ count: Int, attempt: Int = 0) -> [SamplingStep] {
        Array(repeating: SamplingStep(.draw(attempt: attempt), settings), count: count)
    }

    /// Tokens chosen one after the other.
    static func advance(
        _ models: OpenModels, after prefix: [Int32] = [], _ steps: [SamplingStep]
    ) throws -> [SampledToken] {
        try AdvanceSample(source, plan, prefix: prefix, steps: steps).run(
            with: models, JobProgress())
    }
}
