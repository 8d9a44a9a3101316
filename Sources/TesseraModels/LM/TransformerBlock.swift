import TesseraTensor

/// Creates the normalisation that a configuration asks for.
func makeNorm(
    _ builder: ParameterBuilder, width: Int, _ kind: LanguageModelConfiguration.Norm
) -> NormParameters {
    NormParameters(
        gain: builder.parameter("weight", [width], .constant(1)),
        bias: kind == .layerNorm ? builder.parameter("bias", [width], .constant(0)) : nil,
        isCentred: kind != .rmsNorm)
}

/// Causal self-attention: `in_proj` gives queries, keys and values, `out_proj` mixes the heads.
struct SelfAttention {
    let input: LinearLayer
    let output: LinearLayer
    let norms: QueryKeyNorm?
    let heads: Int

    init(
        _ builder: ParameterBuilder, _ configuration: LanguageModelConfiguration,
        _ lowRank: LowRankConfiguration?, layer: Int
    ) {
        let width = configuration.width
        let deviation = 1 / Float(width).squareRoot()
        let depth = Float(2 * (layer + 1)).squareRoot()
        heads = configuration.heads
        input = LinearLayer(
            builder / "in_proj", [3 * width, width], deviation: deviation, lowRank)
        output = LinearLayer(
            builder / "out_proj", [width, width], deviation: deviation / depth, lowRank)
        norms =
            configuration.normalizesQueriesAndKeys
            ? QueryKeyNorm(
                query: makeNorm(builder / "q_norm", width: width, configuration.norm),
                key: makeNorm(builder / "k_norm", width: width, configuration.norm))
            : nil
    }

    /// [tokens, width] to [tokens, width].
    func callAsFunction(
        _ x: Tensor, _ layout: AttentionLayout, rotary: RotaryTable?, on tape: Tape
    ) -> Tensor {
        let packed = input(x, on: tape)  // [tokens, 3 · width]
        return output(
            tape.attention(packed, layout, rotary: rotary, norms: norms), on: tape)
    }
}

/// SwiGLU: `w12` gives gate and value, `w3` comes back to the model's width.
struct FeedForward {
    let input: LinearLayer
    let output: LinearLayer

    init(
        _ builder: ParameterBuilder, _ configuration: LanguageModelConfiguration,
        _ lowRank: LowRankConfiguration?, layer: Int
    ) {
        let (width, hidden) = (configuration.width, configuration.hiddenWidth)
        let depth = Float(2 * (layer + 1)).squareRoot()
        input = LinearLayer(
            builder / "w12", [2 * hidden, width], deviation: 1 / Float(width).squareRoot(),
            lowRank)
        output = LinearLayer(
            builder / "w3", [width, hidden], deviation: 1 / Float(hidden).squareRoot() / depth,
            lowRank)
    }

    func callAsFunction(_ x: Tensor, on tape: Tape) -> Tensor {
        output(tape.swiGLU(input(x, on: tape)), on: tape)
    }
}

/// One pre-norm block: h = x + attention(norm x), y = h + feedForward(norm h).
struct TransformerBlock {
    let attentionNorm: NormParameters
    let attention: SelfAttention
    let feedForwardNorm: NormParameters
    let feedForward: FeedForward

    init(
        _ builder: ParameterBuilder, _ configuration: LanguageModelConfiguration,
        _ lowRank: LowRankConfiguration?, layer: Int
    ) {
        let (width, norm) = (configuration.width, configuration.norm)
        attention = SelfAttention(builder / "attention", configuration, lowRank, layer: layer)
        feedForward = FeedForward(builder / "feed_forward", configuration, lowRank, layer: layer)
        attentionNorm = makeNorm(builder / "attention_norm", width: width, norm)
        feedForwardNorm = makeNorm(builder / "ffn_norm", width: width, norm)
    }

    /// The linear layers, in order.
    var linearLayers: [LinearLayer] {
        [attention.input, attention.output, feedForward.input, feedForward.output]
    }

    /// [tokens, width] to [tokens, width].
    func callAsFunction(
        _ x: Tensor, _ layout: AttentionLayout, rotary: RotaryTable?, on tape: Tape
    ) -> Tensor {
        let normalized = tape.norm(x, attentionNorm)
        let h = tape.add(x, attention(normalized, layout, rotary: rotary, on: tape))
        return tape.add(h, feedForward(tape.norm(h, feedForwardNorm), on: tape))
    }
}
