import TesseraModels
import TesseraTensor

/// What an adaptation learns from.
extension RunMaterials {
    /// Pictures as codes, captions as word pieces; the codes come from the cache where it has them.
    func captionedBatches(
        _ sequence: CaptionSequence, captions: BytePairTokenizer, pictures: any ImageTokenizing,
        on device: Device
    ) throws -> CaptionedPictureBatches {
        let split = try SourceOpener.openPictures(configuration.data.pictures, side: pictures.side)
        found(split.training.report, "captioned pictures of \(split.training.title)")
        let encoder = CaptionedPictureEncoder(
            captions: captions, pictures: pictures,
            cache: CodeCache(folders: shipped.codeFolders + [files.codeFolder]), device: device)
        let heldOut = configuration.batch * configuration.validation.batches
        return CaptionedPictureBatches(
            training: try items(
                split.training, part: "training", limit: configuration.data.pictureLimit, encoder),
            validation: try items(split.validation, part: "held-out", limit: heldOut, encoder),
            sequence: sequence, batch: configuration.batch,
            validationBatches: configuration.validation.batches,
            content: configuration.data.rows, dropout: configuration.data.captionDropout,
            seed: configuration.seed)
    }

    /// The first pictures of a part, encoded unless an earlier run of the process did that.
    private func items(
        _ source: any PictureSource, part: String, limit: Int, _ encoder: CaptionedPictureEncoder
    ) throws -> [CaptionedPictureBatches.Item] {
        let count = min(source.count ?? limit, limit)
        let key = [
            configuration.data.pictures, part, "\(count)", encoder.pictures.fingerprint,
        ]
        return try encoded.items(key) {
            try encoder.items(of: source, count: count) { done, total in
                try report("encoding pictures \(done) of \(total)")
            }
        }
    }

    /// The batches, with general text in some of their rows where that is asked for.
    func withReplayedText(
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
}

/// Makes token sequences of captioned pictures.
private struct CaptionedPictureEncoder {
    let captions: BytePairTokenizer
    let pictures: any ImageTokenizing
    let cache: CodeCache
    let device: Device

    /// The first pictures of a source; codes come from the cache where it has them.
    func items(
        of source: any PictureSource, count: Int,
        progress: (_ done: Int, _ total: Int) throws -> Void
    ) throws -> [CaptionedPictureBatches.Item] {
        let codes = try cache.codes(
            of: source, count: count, with: pictures, on: device, progress: progress)
        return try codes.enumerated().map { index, codes in
            .init(caption: captions.encode(try source.caption(at: index)), codes: codes)
        }
    }
}
