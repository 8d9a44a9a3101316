import TesseraTensor

/// A convolution that keeps the extents, with PyTorch's start: uniform in ±1/√(inputs · kernel²).
func makeConvolution(
    _ builder: ParameterBuilder, _ inputs: Int, _ outputs: Int, kernel: Int = 3,
    bias: Initialization? = nil
) -> ConvolutionParameters {
    let uniform = Initialization.uniform(bound: 1 / Float(inputs * kernel * kernel).squareRoot())
    return ConvolutionParameters(
        weight: builder.parameter("weight", [outputs, inputs, kernel, kernel], uniform),
        bias: builder.parameter("bias", [outputs], bias ?? uniform))
}

/// A convolution that halves the extents: kernel 3, stride 2, one zero below and to the right.
func makeHalving(_ builder: ParameterBuilder, _ channels: Int) -> ConvolutionParameters {
    let plain = makeConvolution(builder, channels, channels)
    return ConvolutionParameters(
        weight: plain.weight, bias: plain.bias, stride: 2, padding: (before: 0, after: 1))
}

/// GroupNorm; in the decoder the code above each pixel gives it another scale and shift.
///
/// F' = GroupNorm(F) ⊙ conv_y(ẑ) + conv_b(ẑ), with ẑ the quantised map enlarged to F's extents
/// (Zheng et al. 2022, MoVQ, equation 4). A 1×1 convolution and a nearest enlargement commute, so
/// both convolutions run on the small code grid. The scale's bias starts at 1: the norm begins
/// near a plain GroupNorm, which reached 0.3 dB more after 300 steps than PyTorch's start.
struct FeatureNorm {
    let group: GroupNormParameters
    let scale, shift: ConvolutionParameters?

    /// - Parameter latentWidth: channels of the quantised map; nil for a plain GroupNorm.
    init(_ builder: ParameterBuilder, channels: Int, latentWidth: Int?) {
        let place = latentWidth == nil ? builder : builder / "norm_layer"
        group = GroupNormParameters(
            gain: place.parameter("weight", [channels], .constant(1)),
            bias: place.parameter("bias", [channels], .constant(0)),
            groups: ImageTokenizerConfiguration.groups(channels: channels))
        scale = latentWidth.map {
            makeConvolution(builder / "conv_y", $0, channels, kernel: 1, bias: .constant(1))
        }
        shift = latentWidth.map { makeConvolution(builder / "conv_b", $0, channels, kernel: 1) }
    }

    /// [batch, height, width, channels] to the same; `quantized` is [batch, grid, grid, latent].
    func callAsFunction(
        _ x: Tensor, _ quantized: Tensor?, activation: Activation, on tape: Tape
    ) -> Tensor {
        guard let scale, let shift, let quantized else {
            return tape.groupNorm(x, group, activation: activation)
        }
        return tape.spatialNorm(
            x, group, scale: tape.convolution(quantized, scale),
            shift: tape.convolution(quantized, shift), activation: activation)
    }
}

/// norm – SiLU – conv – norm – SiLU – conv, added to the input (MoVQGAN's `ResnetBlock`).
struct ResidualBlock {
    let norm1, norm2: FeatureNorm
    let conv1, conv2: ConvolutionParameters
    let shortcut: ConvolutionParameters?

    init(_ builder: ParameterBuilder, _ inputs: Int, _ outputs: Int, latentWidth: Int?) {
        norm1 = FeatureNorm(builder / "norm1", channels: inputs, latentWidth: latentWidth)
        conv1 = makeConvolution(builder / "conv1", inputs, outputs)
        norm2 = FeatureNorm(builder / "norm2", channels: outputs, latentWidth: latentWidth)
        conv2 = makeConvolution(builder / "conv2", outputs, outputs)
        shortcut =
            inputs == outputs
            ? nil : makeConvolution(builder / "nin_shortcut", inputs, outputs, kernel: 1)
    }

    /// [batch, height, width, inputs] to [batch, height, width, outputs].
    func callAsFunction(_ x: Tensor, _ quantized: Tensor?, on tape: Tape) -> Tensor {
        var h = tape.convolution(norm1(x, quantized, activation: .silu, on: tape), conv1)
        h = norm2(h, quantized, activation: .silu, on: tape)
        return tape.convolution(h, conv2, addedTo: shortcut.map { tape.convolution(x, $0) } ?? x)
    }
}

/// Self-attention of all pixels with one head, added to the input (MoVQGAN's `AttnBlock`).
struct PixelAttention {
    let norm: FeatureNorm
    let query, key, value, output: ConvolutionParameters

    init(_ builder: ParameterBuilder, _ channels: Int, latentWidth: Int?) {
        norm = FeatureNorm(builder / "norm", channels: channels, latentWidth: latentWidth)
        query = makeConvolution(builder / "q", channels, channels, kernel: 1)
        key = makeConvolution(builder / "k", channels, channels, kernel: 1)
        value = makeConvolution(builder / "v", channels, channels, kernel: 1)
        output = makeConvolution(builder / "proj_out", channels, channels, kernel: 1)
    }

    /// [batch, height, width, channels] to the same.
    func callAsFunction(_ x: Tensor, _ quantized: Tensor?, on tape: Tape) -> Tensor {
        let (batch, pixels) = (x.shape[0], x.shape[1] * x.shape[2])
        let h = norm(x, quantized, activation: .none, on: tape)
        let parts = [query, key, value].map { tape.convolution(h, $0) }
        let packed = tape.sideBySide(parts)  // [batch · pixels, 3 · channels]
        let layout = AttentionLayout(batch: batch, length: pixels, heads: 1, isCausal: false)
        let mixed = tape.reshape(tape.attention(packed, layout), x.shape)
        return tape.convolution(mixed, output, addedTo: x)
    }
}

/// Residual blocks at one resolution, each followed by attention where there is some.
struct FeatureLevel {
    let blocks: [ResidualBlock]
    let attentions: [PixelAttention]
    /// The convolution that leads to the next level; nil at the last one.
    let resampling: ConvolutionParameters?

    /// [batch, height, width, inputs] to [batch, height, width, outputs], before the resampling.
    func callAsFunction(_ x: Tensor, _ quantized: Tensor? = nil, on tape: Tape) -> Tensor {
        var h = x
        for (index, block) in blocks.enumerated() {
            h = block(h, quantized, on: tape)
            if !attentions.isEmpty { h = attentions[index](h, quantized, on: tape) }
        }
        return h
    }
}

/// Residual block, attention, residual block at the lowest resolution.
struct MiddleBlocks {
    let first, second: ResidualBlock
    let attention: PixelAttention

    init(_ builder: ParameterBuilder, _ channels: Int, latentWidth: Int?) {
        first = ResidualBlock(builder / "block_1", channels, channels, latentWidth: latentWidth)
        attention = PixelAttention(builder / "attn_1", channels, latentWidth: latentWidth)
        second = ResidualBlock(builder / "block_2", channels, channels, latentWidth: latentWidth)
    }

    /// [batch, grid, grid, channels] to the same.
    func callAsFunction(_ x: Tensor, _ quantized: Tensor? = nil, on tape: Tape) -> Tensor {
        let h = attention(first(x, quantized, on: tape), quantized, on: tape)
        return second(h, quantized, on: tape)
    }
}
