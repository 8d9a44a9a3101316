import TesseraTensor

/// Pictures to latents: residual levels that halve the resolution, attention at the lowest.
///
/// Source: ai-forever/MoVQGAN at f3976d8, `vqvae_blocks.py`; parameters carry its key names.
struct Encoder {
    private let input, output: ConvolutionParameters
    private let levels: [FeatureLevel]
    private let middle: MiddleBlocks
    private let norm: FeatureNorm

    init(_ builder: ParameterBuilder, _ configuration: ImageTokenizerConfiguration) {
        let last = configuration.multipliers.count - 1
        let deepest = configuration.channels(atLevel: last)
        input = makeConvolution(builder / "conv_in", 3, configuration.channels)
        levels = (0...last).map { level in
            Self.level(builder / "down" / level, configuration, level: level)
        }
        middle = MiddleBlocks(builder / "mid", deepest, latentWidth: nil)
        norm = FeatureNorm(builder / "norm_out", channels: deepest, latentWidth: nil)
        output = makeConvolution(builder / "conv_out", deepest, configuration.latentWidth)
    }

    /// [batch, side, side, 3] to [batch, grid, grid, latentWidth].
    func callAsFunction(_ pictures: Tensor, on tape: Tape) -> Tensor {
        var h = tape.convolution(pictures, input)  // [batch, side, side, channels]
        for level in levels {
            h = level(h, on: tape)
            if let halving = level.resampling { h = tape.convolution(h, halving) }
        }
        h = middle(h, on: tape)  // [batch, grid, grid, deepest channels]
        return tape.convolution(norm(h, nil, activation: .silu, on: tape), output)
    }

    private static func level(
        _ builder: ParameterBuilder, _ configuration: ImageTokenizerConfiguration, level: Int
    ) -> FeatureLevel {
        let isLast = level == configuration.multipliers.count - 1
        let inputs =
            level == 0 ? configuration.channels : configuration.channels(atLevel: level - 1)
        let outputs = configuration.channels(atLevel: level)
        let blocks = (0..<configuration.blocks).map { index in
            ResidualBlock(
                builder / "block" / index, index == 0 ? inputs : outputs, outputs, latentWidth: nil)
        }
        let attentions = (0..<(isLast ? configuration.blocks : 0)).map { index in
            PixelAttention(builder / "attn" / index, outputs, latentWidth: nil)
        }
        return FeatureLevel(
            blocks: blocks, attentions: attentions,
            resampling: isLast ? nil : makeHalving(builder / "downsample" / "conv", outputs))
    }
}
