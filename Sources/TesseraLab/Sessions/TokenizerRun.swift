import TesseraModels
import TesseraTensor

/// Training of the image tokenizer on pictures alone.
extension RunMaterials {
    func imageTokenizerTrainer(on device: Device) throws -> any Trainer {
        try report("opening the pictures")
        let pictures = try SourceOpener.openPictures(
            configuration.data.pictures, captions: .optional, side: configuration.tokenizer.side)
        found(pictures.training.report, "pictures of \(pictures.training.title)")
        return try TokenizerTrainer(configuration, pictures: pictures, on: device)
    }
}
