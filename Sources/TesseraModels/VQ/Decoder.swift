import TesseraTensor

/// Quantised latents to pictures: the encoder's mirror, with one more block per level.
///
/// The trunk receives the map after `post_quant_conv`; every normalisation is modulated by the
/// quantised map itself. Levels are numbered from full resolution, as in the checkpoints.
///
/// Source: ai-forever/MoVQGAN at f3976d8, `movq_modules.py`; parameters carry its key names.
struct Decoder {
    private let input, output: ConvolutionParameters
    private let levels: [FeatureLevel]
    private let middle: MiddleBlocks
    private let norm: FeatureNorm

    init(_ builder: ParameterBuilder, _ configuration: ImageTokenizerConfiguration) {
        let last = configuration.multipliers.count - 1
        let deepest = configuration.channels(atLevel: last)
        let shallowest = configuration.channels(atLevel: 0)
        let latentWidth = configuration.latentWidth
        input = makeConvolution(builder / "conv_in", latentWidth, deepest)
        middle = MiddleBlocks(builder / "mid", deepest, latentWidth: latentWidth)
        levels = (0...last).map { level in
            Self.level(builder / "up" / level, configuration, level: level)
        }
        norm = FeatureNorm(builder / "norm_out", channels: shallowest, latentWidth: latentWidth)
        output = makeConvolution(builder / "conv_out", shallowest, 3)
    }

    /// Both maps are [batch, grid, grid, latentWidth]; returns [batch, side, side, 3].
    func callAsFunction(_ trunk: Tensor, modulatedBy quantized: Tensor, on tape: Tape) -> Tensor {
        var h = tape.convolution(trunk, input)  // [batch, grid, grid, deepest channels]
        h = middle(h, quantized, on: tape)
        for level in levels.reversed() {
            h = level(h, quantized, on: tape)
            if let conv = level.resampling { h = tape.upsampledConvolution(h, conv) }
        }
        return tape.convolution(norm(h, quantized, activation: .silu, on: tape), output)
    }

    private static func level(
        _ builder: ParameterBuilder, _ configuration: ImageTokenizerConfiguration, level: Int
    ) -> FeatureLevel {
        let last = configuration.multipliers.count - 1
        let inputs = configuration.channels(atLevel: min(level + 1, last))
        let outputs = configuration.channels(atLevel: level)
        let latentWidth = configuration.latentWidth
        let blocks = (0...configuration.blocks).map { index in
            ResidualBlock(
                builder / "block" / index, index == 0 ? inputs : outputs, outputs,
                latentWidth: latentWidth)
        }
        let attentions = (level == last ? Array(0...configuration.blocks) : []).map { index in
            PixelAttention(builder / "attn" / index, outputs, latentWidth: latentWidth)
        }
        return FeatureLevel(
            blocks: blocks, attentions: attentions,
            resampling: level == 0
                ? nil : makeConvolution(builder / "upsample" / "conv", outputs, outputs))
    }
}
