import CKernels

/// The parameters of a decoder-only transformer by the part they play in reading a token.
package struct DecoderParameters {
    /// One pre-norm block: attention, then a gated feed-forward branch.
    package struct Block {
        let attentionNorm, feedForwardNorm: NormParameters
        let queryNorm, keyNorm: NormParameters?
        let projection, mixture, expansion, contraction: Parameter

        /// Names the parameters of one block.
        ///
        /// - Parameters:
        ///   - projection: to queries, keys and values, [3 · width, width].
        ///   - mixture: of the heads, [width, width].
        ///   - expansion: to gate and value, [2 · hidden, width].
        ///   - contraction: back to the residual stream, [width, hidden].
        package init(
            attentionNorm: NormParameters, queryNorm: NormParameters?, keyNorm: NormParameters?,
            projection: Parameter, mixture: Parameter, feedForwardNorm: NormParameters,
            expansion: Parameter, contraction: Parameter
        ) {
            self.attentionNorm = attentionNorm
            self.feedForwardNorm = feedForwardNorm
            self.queryNorm = queryNorm
            self.keyNorm = keyNorm
            self.projection = projection
            self.mixture = mixture
            self.expansion = expansion
            self.contraction = contraction
        }
    }

    let embedding, output: Parameter
    let blocks: [Block]
    let lastNorm: NormParameters
    let heads: Int
    let rotary: RotaryTable?

    /// Names the parameters of a decoder.
    ///
    /// - Parameters:
    ///   - embedding: [vocabulary, width].
    ///   - output: [vocabulary, width].
    ///   - rotary: nil leaves positions out.
    package init(
        embedding: Parameter, blocks: [Block], lastNorm: NormParameters, output: Parameter,
        heads: Int, rotary: RotaryTable?
    ) {
        self.embedding = embedding
        self.blocks = blocks
        self.lastNorm = lastNorm
        self.output = output
        self.heads = heads
        self.rotary = rotary
    }

    var width: Int { embedding.shape[1] }
    var vocabulary: Int { embedding.shape[0] }
    var hiddenWidth: Int { blocks.first.map { $0.contraction.shape[1] } ?? 0 }
}

extension NormParameters {
    var kernel: ck_norm {
        ck_norm(
            gain: gain.weightStart, bias: bias?.weightStart, epsilon: epsilon, centred: isCentred)
    }
}
