public import TesseraTensor

/// open_lm's decoder: embedding, pre-norm blocks, last norm, untied output layer.
///
/// Source: mlfoundations/open_lm at 9bb92ef, `open_lm/model.py`; parameters carry its key names.
public final class LanguageModel {
    /// The shape.
    public let configuration: LanguageModelConfiguration
    /// All weights, gradients and moments.
    public let arena: ParameterArena
    /// Token embeddings, [vocabulary, width].
    public let embedding: Parameter
    /// The output layer, [vocabulary, width].
    public let output: Parameter

    let blocks: [TransformerBlock]
    let lastNorm: NormParameters
    let rotary: RotaryTable?

    /// Creates a model with open_lm's random initialisation.
    ///
    /// - Parameter adapters: beside the linear layers of the blocks; nil for none.
    /// - Precondition: the configuration has no `problem` and its vocabulary is set.
    public init(
        _ configuration: LanguageModelConfiguration, adapters: LowRankConfiguration? = nil,
        precision: Precision, seed: UInt64
    ) {
        precondition(configuration.problem == nil, configuration.problem ?? "")
        precondition(configuration.vocabulary > 0, "the vocabulary of the model is not set")
        let builder = ParameterBuilder()
        let (width, vocabulary) = (configuration.width, configuration.vocabulary)
        let deviation = 1 / Float(width).squareRoot()
        self.configuration = configuration
        embedding = (builder / "tok_embeddings")
            .parameter("weight", [vocabulary, width], .truncatedNormal(deviation: deviation))
        blocks = (0..<configuration.layers).map { layer in
            TransformerBlock(builder / "layers" / layer, configuration, adapters, layer: layer)
        }
        lastNorm = makeNorm(builder / "norm", width: width, configuration.norm)
        output = (builder / "output")
            .parameter("weight", [vocabulary, width], .truncatedNormal(deviation: deviation))
        arena = ParameterArena(builder.parameters, precision: precision, seed: seed)
        rotary =
            configuration.position == .rotary
            ? RotaryTable(
                positions: configuration.maximumLength, headWidth: configuration.headWidth)
            : nil
    }

    /// The last normalised states.
    ///
    /// - Parameter ids: [batch · length], sequence after sequence.
    /// - Returns: [batch · length, width].
    public func states(_ ids: [Int32], batch: Int, on tape: Tape) -> Tensor {
        let layout = AttentionLayout(
            batch: batch, length: ids.count / batch, heads: configuration.heads)
        var x = tape.embedding(embedding, ids: ids)
        for block in blocks { x = block(x, layout, rotary: rotary, on: tape) }
        return tape.norm(x, lastNorm)
    }

    /// The predictions for the token after each position.
    ///
    /// - Returns: [batch · length, vocabulary].
    public func logits(_ ids: [Int32], batch: Int, on tape: Tape) -> Tensor {
        tape.linear(states(ids, batch: batch, on: tape), output)
    }

    /// The cross-entropy of every position in nats; a recording tape can then go `backward`.
    ///
    /// - Parameters:
    ///   - ids: [batch · length] inputs.
    ///   - targets: the right next token of each input, with its weight.
    public func loss(_ ids: [Int32], _ targets: TokenTargets, batch: Int, on tape: Tape) -> [Float]
    {
        tape.tokenLoss(
            states(ids, batch: batch, on: tape), output: output, targets,
            zWeight: configuration.zLoss)
    }
}
