import TesseraTensor

extension LanguageModel {
    /// The parameters by the part they play in reading one token, without adapters.
    var decoderParameters: DecoderParameters {
        DecoderParameters(
            embedding: embedding, blocks: blocks.map(\.decoderParameters), lastNorm: lastNorm,
            output: output, heads: configuration.heads, rotary: rotary)
    }
}

extension TransformerBlock {
    fileprivate var decoderParameters: DecoderParameters.Block {
        DecoderParameters.Block(
            attentionNorm: attentionNorm, queryNorm: attention.norms?.query,
            keyNorm: attention.norms?.key, projection: attention.input.weight,
            mixture: attention.output.weight, feedForwardNorm: feedForwardNorm,
            expansion: feedForward.input.weight, contraction: feedForward.output.weight)
    }
}
