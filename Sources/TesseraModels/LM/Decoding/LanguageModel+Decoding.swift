import TesseraTensor

extension LanguageModel {
    /// The parameters by the part they play in reading one token.
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
            keyNorm: attention.norms?.key, projection: attention.input, mixture: attention.output,
            feedForwardNorm: feedForwardNorm, expansion: feedForward.input,
            contraction: feedForward.output)
    }
}
