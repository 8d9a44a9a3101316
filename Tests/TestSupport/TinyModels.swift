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

extension TinyModels {
    /// 8×8 pixels as 4×4 codes, 4 and 8 channels: every kind of layer once or twice.
    package static func imageTokenizer(
        _ quantization: ImageTokenizerConfiguration.Quantization = .codebook
    ) -> ImageTokenizerConfiguration {
        var configuration = ImageTokenizerConfiguration()
        configuration.side = 8
        configuration.channels = 4
        configuration.multipliers = [1, 2]
        configuration.quantization = quantization
        configuration.codebook.codes = 12
        configuration.codebook.width = 4
        configuration.scalarLevels = [4, 3, 5]
        return configuration
    }

    /// Pictures of a bright and a dark half, each of its own colours, as RGB bytes.
    package static func pictures(_ count: Int, side: Int = 8, seed: UInt64 = 1) -> [[UInt8]] {
        (0..<count).map { index in
            var random = RandomSource(seed: seed, purpose: "tiny picture", index: UInt64(index))
            let border = 1 + random.index(below: side - 1)
            let colors = (0..<2).map { half in
                (0..<3).map { _ in UInt8(half * 128 + random.index(below: 128)) }
            }
            return (0..<side).flatMap { row in
                (0..<side).flatMap { _ in colors[row < border ? 0 : 1] }
            }
        }
    }
}
