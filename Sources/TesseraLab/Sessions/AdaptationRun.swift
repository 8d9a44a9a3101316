import Foundation
import TesseraModels
import TesseraTensor

/// Adaptation: a text model and its random twin learn to read captions and write image codes.
extension RunMaterials {
    func adaptationTrainer(on device: Device) throws -> any Trainer {
        let (start, codec) = try adoptedModels()
        let tokenizer = try VQPictureTokenizer(codec.model(precision: device.precision))
        let layout = TokenLayout(
            textVocabulary: start.description.layout.textVocabulary,
            imageVocabulary: tokenizer.codeCount)
        let sequence = CaptionSequence(
            layout: layout,
            captionLimit: configuration.data.rows == .pictures
                ? 0 : configuration.data.captionLimit,
            codes: tokenizer.codesPerPicture)
        let captioned = try captionedBatches(
            sequence, captions: start.tokenizer, pictures: tokenizer, on: device)
        let batches = try withReplayedText(captioned, tokenizer: start.tokenizer)
        let rows = try newRowStart(captioned, words: start, pictures: tokenizer)
        let arms = try arms(
            from: start, sequence: sequence, newRows: rows, precision: device.precision)
        try files.write(
            .init(
                model: arms[0].model.configuration, layout: layout,
                imageTokenizer: tokenizer.fingerprint))
        let artist = PreviewArtist(
            configuration.previews, layout: layout, decoder: tokenizer,
            encode: start.tokenizer.encode)
        return LanguageModelTrainer(
            configuration, arms: arms, batches: batches, artist: drawsPreviews ? artist : nil,
            label: Self.label(start.tokenizer, layout), on: device)
    }

    /// The two models that the run starts from, kept in its own folder from the first time on.
    private func adoptedModels() throws -> (StoredLanguageModel, StoredImageTokenizer) {
        if !FileManager.default.fileExists(atPath: files.imageTokenizer.path) {
            let url = try shipped.resolve(
                configuration.start.tokenizer, else: shipped.imageTokenizer, what: "image tokenizer"
            )
            try files.adopt(
                StoredImageTokenizer(url).files(as: .float32), as: files.imageTokenizer)
        }
        if !FileManager.default.fileExists(atPath: files.startModel.path) {
            let url = try shipped.resolve(
                configuration.start.languageModel, else: shipped.textModel, what: "text model")
            try files.adopt(StoredLanguageModel(url).files(as: .float32), as: files.startModel)
        }
        let start = try StoredLanguageModel(files.startModel)
        if !files.hasTokenizer { try files.write(start.tokenizer) }
        return (start, try StoredImageTokenizer(files.imageTokenizer))
    }

    /// Twins: equal shapes, equal new rows, equal everything but the old weights.
    private func arms(
        from start: StoredLanguageModel, sequence: CaptionSequence, newRows: NewRowStart,
        precision: Precision
    ) throws -> [LanguageModelArm] {
        let vocabulary = sequence.layout.vocabulary
        let known = start.description.layout.knownTokens
        let pretrained = try start.model(precision: precision).expanded(
            toVocabulary: vocabulary, keeping: known, maximumLength: sequence.length,
            precision: precision, seed: configuration.seed)
        return configuration.start.arms.map { arm in
            var model =
                switch arm {
                case .pretrained: pretrained
                case .random:
                    LanguageModel(
                        shape(of: pretrained), precision: precision, seed: configuration.seed)
                }
            if let adapters = configuration.start.adapters {
                model = model.withAdapters(
                    adapters, precision: precision, seed: configuration.seed)
            }
            model.startImageRows(newRows, sequence.layout, seed: configuration.seed)
            configuration.start.frozen.apply(to: model, newRows: known..<vocabulary)
            return LanguageModelArm(
                name: arm.rawValue, model: model, optimizer: configuration.optimizer)
        }
    }

    /// The shape of the random start: the other one's, unless it is to have its own.
    private func shape(of pretrained: LanguageModel) -> LanguageModelConfiguration {
        guard configuration.start.hasOwnShape else { return pretrained.configuration }
        var shape = configuration.model
        shape.vocabulary = pretrained.configuration.vocabulary
        shape.maximumLength = pretrained.configuration.maximumLength
        return shape
    }
}
