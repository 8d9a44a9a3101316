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
    let input: Parameter
    let output: Parameter
    let norms: QueryKeyNorm?
    let heads: Int

    init(_ builder: ParameterBuilder, _ configuration: LanguageModelConfiguration, layer: Int) {
        let width = configuration.width
        let deviation = 1 / Float(width).squareRoot()
        let depth = Float(2 * (layer + 1)).squareRoot()
        heads = configuration.heads
        input = (builder / "in_proj")
            .parameter("weight", [3 * width, width], .truncatedNormal(deviation: deviation))
        output = (builder / "out_proj")
            .parameter("weight", [width, width], .truncatedNormal(deviation: deviation / depth))
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
        let packed = tape.linear(x, input)  // [tokens, 3 · width]
        return tape.linear(
            tape.attention(packed, layout, rotary: rotary, norms: norms), output)
    }
}

/// SwiGLU: `w12` gives gate and value, `w3` comes back to the model's width.
struct FeedForward {
    let input: Parameter
    let output: Parameter

    init(_ builder: ParameterBuilder, _ configuration: LanguageModelConfiguration, layer: Int) {
        let (width, hidden) = (configuration.width, configuration.hiddenWidth)
        let depth = Float(2 * (layer + 1)).squareRoot()
        input = (builder / "w12").parameter(
            "weight", [2 * hidden, width],
            .truncatedNormal(deviation: 1 / Float(width).squareRoot()))
        output = (builder / "w3").parameter(
            "weight", [width, hidden],
            .truncatedNormal(deviation: 1 / Float(hidden).squareRoot() / depth))
    }

    func callAsFunction(_ x: Tensor, on tape: Tape) -> Tensor {
        tape.linear(tape.swiGLU(tape.linear(x, input)), output)
    }
}

/// One pre-norm block: h = x + attention(norm x), y = h + feedForward(norm h).
struct TransformerBlock {
    let attentionNorm: NormParameters
    let attention: SelfAttention
    let feedForwardNorm: NormParameters
    let feedForward: FeedForward

    init(_ builder: ParameterBuilder, _ configuration: LanguageModelConfiguration, layer: Int) {
        let (width, norm) = (configuration.width, configuration.norm)
        attention = SelfAttention(builder / "attention", configuration, layer: layer)
        feedForward = FeedForward(builder / "feed_forward", configuration, layer: layer)
        attentionNorm = makeNorm(builder / "attention_norm", width: width, norm)
        feedForwardNorm = makeNorm(builder / "ffn_norm", width: width, norm)
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
