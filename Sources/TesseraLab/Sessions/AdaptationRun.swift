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
        let rows = try newRowStart(
            captioned, words: start, pictures: tokenizer)
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

    /// Pictures as codes, captions as word pieces; the codes come from the cache where it has them.
    private func captionedBatches(
        _ sequence: CaptionSequence, captions: BytePairTokenizer, pictures: any ImageTokenizing,
        on device: Device
    ) throws -> CaptionedPictureBatches {
        let split = try SourceOpener.openPictures(configuration.data.pictures, side: pictures.side)
        found(split.training.report, "captioned pictures of \(split.training.title)")
        let cache = CodeCache(folders: shipped.codeFolders + [files.codeFolder])
        func items(
            _ source: any PictureSource, part: String, limit: Int
        ) throws -> [CaptionedPictureBatches.Item] {
            let count = min(source.count ?? limit, limit)
            let key = [configuration.data.pictures, part, "\(count)", pictures.fingerprint]
            return try encoded.items(key) {
                let codes = try cache.codes(
                    of: source, count: count, with: pictures, on: device
                ) { done, total in
                    try report("encoding pictures \(done) of \(total)")
                }
                return try codes.enumerated().map { index, codes in
                    .init(caption: captions.encode(try source.caption(at: index)), codes: codes)
                }
            }
        }
        let heldOut = configuration.batch * configuration.validation.batches
        return CaptionedPictureBatches(
            training: try items(
                split.training, part: "training", limit: configuration.data.pictureLimit),
            validation: try items(split.validation, part: "held-out", limit: heldOut),
            sequence: sequence,
            batch: configuration.batch, validationBatches: configuration.validation.batches,
            content: configuration.data.rows, dropout: configuration.data.captionDropout,
            seed: configuration.seed)
    }

    /// The batches, with general text in some of their rows where that is asked for.
    private func withReplayedText(
        _ batches: CaptionedPictureBatches, tokenizer: BytePairTokenizer
    ) throws -> any BatchSource {
        let share = configuration.data.textReplay
        guard share > 0 else { return batches }
        try report("reading the text")
        let text = try SourceOpener.openText(configuration.data.text)
        found(text.training.report, "documents of \(text.training.title)")
        let limit = configuration.data.textLimit
        return ReplayedText(
            try TextBatches(
                training: TextCorpus(text.training, byteLimit: limit)
                    .packed(with: tokenizer, batches.layout),
                validation: TextCorpus(text.validation, byteLimit: limit / HeldOut.period)
                    .packed(with: tokenizer, batches.layout),
                layout: batches.layout, length: batches.rowLength, batch: configuration.batch,
                validationBatches: 1, seed: configuration.seed),
            into: batches, share: share, seed: configuration.seed)
    }

    /// Twins: equal shapes, equal new rows, equal everything but the old weights.
    private func arms(
        from start: StoredLanguageModel, sequence: CaptionSequence, newRows: NewRowStart,
        precision: Precision
    ) throws -> [LanguageModelArm] {
        let vocabulary = sequence.layout.vocabulary
        let pretrained = try start.model(precision: precision).expanded(
            toVocabulary: vocabulary, maximumLength: sequence.length, precision: precision,
            seed: configuration.seed)
        let added = start.description.layout.vocabulary..<vocabulary
        return configuration.start.arms.map { arm in
            let model =
                switch arm {
                case .pretrained: pretrained
                case .random:
                    LanguageModel(
                        shape(of: pretrained), precision: precision, seed: configuration.seed)
                }
            model.startImageRows(newRows, sequence.layout, seed: configuration.seed)
            configuration.start.frozen.apply(to: model, newRows: added)
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

    /// How the rows of image codes begin; aligned ones are aligned with the run's own captions.
    private func newRowStart(
        _ batches: CaptionedPictureBatches, words: StoredLanguageModel,
        pictures: VQPictureTokenizer
    ) throws -> NewRowStart {
        switch configuration.start.newRows {
        case .drawn: .drawn
        case .mean: .mean
        case .gaussian: .gaussian
        case .projected:
            .projected(pictures.codeVectors, vectorWidth: pictures.vectorWidth)
        case .aligned:
            .aligned(try alignedRows(batches, words: words, codes: pictures.codeCount))
        }
    }

    private func alignedRows(
        _ batches: CaptionedPictureBatches, words: StoredLanguageModel, codes: Int
    ) throws -> [Float] {
        try report("aligning image codes with words")
        let pairs = batches.items.filter { !$0.caption.isEmpty }.map {
            AlignmentPair(caption: $0.caption, codes: $0.codes)
        }
        var settings = AlignmentConfiguration()
        settings.seed = configuration.seed
        settings.heldOut = min(settings.heldOut, pairs.count / 4)
        guard settings.heldOut > 1 else {
            throw ExperimentError.tooFewPictures(path: configuration.data.pictures)
        }
        let width = words.description.model.width
        let table = try words.model(precision: .float32).embedding.values
            .prefix(words.description.layout.textVocabulary * width)
        return Alignment.train(
            .pretrained, settings, pairs: pairs, words: Array(table), width: width, codes: codes,
            on: Device(precision: .float32)
        ).imageTable
    }
}
