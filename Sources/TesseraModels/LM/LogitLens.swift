public import TesseraTensor

extension LanguageModel {
    /// What the model would predict after a sequence if it ended after each of its blocks: the last
    /// norm and the output layer read every intermediate state.
    ///
    /// Source: nostalgebraist, "interpreting GPT: the logit lens", 2020.
    ///
    /// - Parameter ids: the tokens of one sequence.
    /// - Returns: one row of the vocabulary for the embedding and for each block; the last one holds
    ///   the model's own logits.
    /// - Precondition: there is at least one token, and not more than the model's length.
    public func lens(_ ids: [Int32], on device: Device) -> [[Float]] {
        precondition(
            !ids.isEmpty && ids.count <= configuration.maximumLength,
            "lens: \(ids.count) tokens, 1…\(configuration.maximumLength) allowed")
        let tape = Tape(on: device, recording: false)
        let layout = AttentionLayout(
            batch: 1, length: ids.count, heads: configuration.heads)
        func prediction(_ states: Tensor) -> [Float] {
            Array(
                tape.linear(tape.norm(states, lastNorm), output).values
                    .suffix(configuration.vocabulary))
        }
        var x = tape.embedding(embedding, ids: ids)
        var rows = [prediction(x)]
        for block in blocks {
            x = block(x, layout, rotary: rotary, on: tape)
            rows.append(prediction(x))
        }
        return rows
    }
}
