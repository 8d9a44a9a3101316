public import TesseraTensor

extension LanguageModel {
    /// A model with more tokens whose old ones predict exactly as before.
    ///
    /// Every old weight is copied, so the logits of old tokens are bit-identical before the first
    /// step; the new rows of the embedding and of the output layer are drawn as in open_lm's
    /// initialisation (truncated normal, σ = 1/√width), from streams keyed by `seed`.
    ///
    /// Source: Zhang et al. 2023, section 2: the embedding and output layers are widened.
    ///
    /// - Precondition: `vocabulary` is not smaller than the present one, and there are no adapters.
    public func expanded(
        toVocabulary vocabulary: Int, maximumLength: Int, precision: Precision, seed: UInt64
    ) -> LanguageModel {
        precondition(
            vocabulary >= configuration.vocabulary,
            "cannot shrink a vocabulary of \(configuration.vocabulary) to \(vocabulary)")
        precondition(!hasAdapters, "adapters are merged before a vocabulary is widened")
        var wider = configuration
        wider.vocabulary = vocabulary
        wider.maximumLength = max(maximumLength, configuration.maximumLength)
        let model = LanguageModel(wider, precision: precision, seed: seed)
        for (old, new) in zip(arena.parameters, model.arena.parameters) {
            new.assign(old.values + new.values[old.shape.count...])
        }
        return model
    }
}
