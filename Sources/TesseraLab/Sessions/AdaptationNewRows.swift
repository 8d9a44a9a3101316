import TesseraModels
import TesseraTensor

/// How the rows that an adaptation adds to the vocabulary begin.
extension RunMaterials {
    /// How the rows of image codes begin; aligned ones are aligned with the run's own captions.
    func newRowStart(
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
