import TesseraTensor

/// A linear layer with bias.
struct CLIPLinear {
    /// [outputs, inputs].
    let weight: Parameter
    /// [outputs].
    let bias: Parameter

    init(_ builder: ParameterBuilder, _ inputs: Int, _ outputs: Int) {
        weight = builder.parameter("weight", [outputs, inputs], .constant(0))
        bias = builder.parameter("bias", [outputs], .constant(0))
    }

    /// [rows, inputs] to [rows, outputs].
    func callAsFunction(_ x: Tensor, on tape: Tape) -> Tensor {
        tape.linear(x, weight, bias: bias)
    }
}

/// LayerNorm with gain and bias.
func makeLayerNorm(_ builder: ParameterBuilder, _ tower: CLIPConfiguration.Tower) -> NormParameters
{
    NormParameters(
        gain: builder.parameter("weight", [tower.width], .constant(0)),
        bias: builder.parameter("bias", [tower.width], .constant(0)),
        isCentred: true, epsilon: tower.epsilon)
}

/// Attention whose queries, keys and values are projected apart.
struct CLIPAttention {
    private let query, key, value, output: CLIPLinear

    init(_ builder: ParameterBuilder, width: Int) {
        query = CLIPLinear(builder / "q_proj", width, width)
        key = CLIPLinear(builder / "k_proj", width, width)
        value = CLIPLinear(builder / "v_proj", width, width)
        output = CLIPLinear(builder / "out_proj", width, width)
    }

    /// [batch · length, width] to the same.
    func callAsFunction(_ x: Tensor, _ layout: AttentionLayout, on tape: Tape) -> Tensor {
        // [batch · length, 3 · width]
        let packed = tape.sideBySide([query, key, value].map { $0(x, on: tape) })
        return output(tape.attention(packed, layout), on: tape)
    }
}

/// One pre-norm block: h = x + attention(norm x), y = h + W₂ · gelu(W₁ · norm h).
struct CLIPBlock {
    private let attentionNorm, feedForwardNorm: NormParameters
    private let attention: CLIPAttention
    private let input, output: CLIPLinear
    private let activation: GELUCurve

    init(_ builder: ParameterBuilder, _ tower: CLIPConfiguration.Tower) {
        attentionNorm = makeLayerNorm(builder / "layer_norm1", tower)
        attention = CLIPAttention(builder / "self_attn", width: tower.width)
        feedForwardNorm = makeLayerNorm(builder / "layer_norm2", tower)
        input = CLIPLinear(builder / "mlp" / "fc1", tower.width, tower.hiddenWidth)
        output = CLIPLinear(builder / "mlp" / "fc2", tower.hiddenWidth, tower.width)
        activation = tower.activation
    }

    /// [batch · length, width] to the same.
    func callAsFunction(_ x: Tensor, _ layout: AttentionLayout, on tape: Tape) -> Tensor {
        let h = tape.add(x, attention(tape.norm(x, attentionNorm), layout, on: tape))
        let hidden = input(tape.norm(h, feedForwardNorm), on: tape)  // [.., hiddenWidth]
        return tape.add(h, output(tape.gelu(hidden, activation), on: tape))
    }
}

/// The blocks of a tower.
struct CLIPEncoder {
    private let blocks: [CLIPBlock]
    private let heads: Int

    init(_ builder: ParameterBuilder, _ tower: CLIPConfiguration.Tower) {
        blocks = (0..<tower.layers).map { CLIPBlock(builder / "layers" / $0, tower) }
        heads = tower.heads
    }

    /// [batch · length, width] to the same.
    func callAsFunction(_ x: Tensor, batch: Int, isCausal: Bool, on tape: Tape) -> Tensor {
        let layout = AttentionLayout(
            batch: batch, length: x.shape.rows / batch, heads: heads, isCausal: isCausal)
        return blocks.reduce(x) { $1($0, layout, on: tape) }
    }
}
