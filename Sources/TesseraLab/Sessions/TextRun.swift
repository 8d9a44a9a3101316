import TesseraModels
import TesseraTensor

/// Pre-training on text alone: one model, words and markers only.
extension RunMaterials {
    func textTrainer(on device: Device) throws -> any Trainer {
        try report("reading the text")
        let split = try SourceOpener.openText(configuration.data.text)
        found(split.training.report, "documents of \(split.training.title)")
        let limit = configuration.data.textLimit
        let training = try TextCorpus(split.training, byteLimit: limit)
        let validation = try TextCorpus(split.validation, byteLimit: limit / HeldOut.period)
        let tokenizer = try textTokenizer(training)
        let layout = TokenLayout(
            textVocabulary: tokenizer.vocabularySize, imageVocabulary: 0)
        try report("splitting the text into tokens")
        let batches = try TextBatches(
            training: training.packed(with: tokenizer, layout),
            validation: validation.packed(with: tokenizer, layout), layout: layout,
            length: configuration.model.maximumLength, batch: configuration.batch,
            validationBatches: configuration.validation.batches, seed: configuration.seed)
        var shape = configuration.model
        shape.vocabulary = layout.vocabulary
        try files.write(.init(model: shape, layout: layout, imageTokenizer: nil))
        let model = LanguageModel(
            shape, precision: device.precision, seed: configuration.seed)
        let arm = LanguageModelArm(
            name: configuration.kind.rawValue, model: model, optimizer: configuration.optimizer)
        return LanguageModelTrainer(
            configuration, arms: [arm], batches: batches, artist: nil,
            label: Self.label(tokenizer, layout), on: device)
    }

    /// The run's tokenizer, learned from its text the first time.
    private func textTokenizer(_ corpus: TextCorpus) throws -> BytePairTokenizer {
        if files.hasTokenizer { return try files.tokenizer() }
        try report("learning \(configuration.data.textVocabulary) word pieces")
        let tokenizer = BytePairTrainer.train(
            on: corpus.documents, vocabularySize: configuration.data.textVocabulary)
        try files.write(tokenizer)
        return tokenizer
    }
}
