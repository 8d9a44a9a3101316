public import TesseraTensor

extension LanguageModel {
    /// A model with more tokens whose old ones predict exactly as before.
    ///
    /// Every old weight is copied, so the logits of known tokens are bit-identical before the first
    /// step; the other rows of the embedding and of the output layer are drawn as in open_lm's
    /// initialisation (truncated normal, σ = 1/√width), from streams keyed by `seed`.
    ///
    /// Source: Zhang et al. 2023, section 2: the embedding and output layers are widened.
    ///
    /// - Parameter known: how many of the first tokens keep their rows; nil keeps all old ones. The
    ///   markers of pictures exist in a text model without ever being right: training has pushed
    ///   their rows away from every state. In the shipped text model a `<boi>` after a caption
    ///   (mean of three) costs 19 nats where a new row costs 12.
    /// - Precondition: `vocabulary` is not smaller than the present one, `known` is not larger, and
    ///   there are no adapters.
    public func expanded(
        toVocabulary vocabulary: Int, keeping known: Int? = nil, maximumLength: Int,
        precision: Precision, seed: UInt64
    ) -> LanguageModel {
        let kept = known ?? configuration.vocabulary
        precondition(
            kept <= configuration.vocabulary && configuration.vocabulary <= vocabulary,
            "cannot keep \(kept) of \(configuration.vocabulary) tokens among \(vocabulary)")
        precondition(!hasAdapters, "adapters are merged before a vocabulary is widened")
        var wider = configuration
        wider.vocabulary = vocabulary
        wider.maximumLength = max(maximumLength, configuration.maximumLength)
        let model = LanguageModel(wider, precision: precision, seed: seed)
        for (old, new) in zip(arena.parameters, model.arena.parameters) {
            let isTable = old === embedding || old === output
            let count = isTable ? kept * configuration.width : old.shape.count
            new.assign(Array(old.values[..<count]) + new.values[count...])
        }
        return model
    }
}
