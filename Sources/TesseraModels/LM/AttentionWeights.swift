public import TesseraTensor

extension LanguageModel {
    /// Where every head of every block looks from the last token of a sequence.
    ///
    /// The weights are read from the attention operation itself: with unit vectors in place of the
    /// values, its output is how much of each token it took, a head's width of tokens at a time.
    ///
    /// - Parameter ids: the tokens of one sequence.
    /// - Returns: by block, then by head, the share of every token; each head's sum to 1.
    /// - Precondition: there is at least one token, and not more than the model's length.
    public func attentionOfLastToken(_ ids: [Int32], on device: Device) -> [[[Float]]] {
        precondition(
            !ids.isEmpty && ids.count <= configuration.maximumLength,
            "attention: \(ids.count) tokens, 1…\(configuration.maximumLength) allowed")
        let tape = Tape(on: device, recording: false)
        let layout = AttentionLayout(
            batch: 1, length: ids.count, heads: configuration.heads)
        var x = tape.embedding(embedding, ids: ids)
        return blocks.map { block in
            defer { x = block(x, layout, rotary: rotary, on: tape) }
            let packed = block.attention.input(tape.norm(x, block.attentionNorm), on: tape)
            return weights(packed.values, layout, block.attention.norms, on: tape)
        }
    }

    private func weights(
        _ packed: [Float], _ layout: AttentionLayout, _ norms: QueryKeyNorm?, on tape: Tape
    ) -> [[Float]] {
        var weights = [[Float]](repeating: [], count: layout.heads)
        for first in stride(from: 0, to: layout.length, by: configuration.headWidth) {
            let marked = marking(from: first, packed, layout)
            let output = tape.attention(
                tape.device.tensor(marked, [layout.length, 3 * configuration.width]), layout,
                rotary: rotary, norms: norms
            ).values.suffix(configuration.width)
            let count = min(configuration.headWidth, layout.length - first)
            for head in 0..<layout.heads {
                weights[head] += output.dropFirst(head * configuration.headWidth).prefix(count)
            }
        }
        return weights
    }

    /// The queries and keys as they are, and as values one unit vector for each of some tokens.
    private func marking(
        from first: Int, _ packed: [Float], _ layout: AttentionLayout
    ) -> [Float] {
        var marked = packed
        let (width, headWidth) = (configuration.width, configuration.headWidth)
        for token in 0..<layout.length {
            let start = token * 3 * width + 2 * width
            for column in 0..<width {
                marked[start + column] = column % headWidth == token - first ? 1 : 0
            }
        }
        return marked
    }
}
