package import TesseraModels
import TesseraTensor

/// The smallest shapes on which every path of the decoder runs.
package enum TinyModels {
    /// width 16, 2 layers, 2 heads: open_lm's own test shape, with room for 32 tokens.
    package static func languageModel(
        norm: LanguageModelConfiguration.Norm = .layerNorm, normalizesQueriesAndKeys: Bool = false,
        position: LanguageModelConfiguration.Position = .rotary, vocabulary: Int = 48
    ) -> LanguageModelConfiguration {
        var configuration = LanguageModelConfiguration()
        configuration.width = 16
        configuration.layers = 2
        configuration.heads = 2
        configuration.maximumLength = 32
        configuration.vocabulary = vocabulary
        configuration.norm = norm
        configuration.normalizesQueriesAndKeys = normalizesQueriesAndKeys
        configuration.position = position
        return configuration
    }

    /// Token identifiers below a vocabulary.
    package static func tokens(_ count: Int, below vocabulary: Int, seed: UInt64 = 1) -> [Int32] {
        var random = RandomSource(seed: seed, purpose: "tiny tokens")
        return (0..<count).map { _ in Int32(random.index(below: vocabulary)) }
    }
}
