import TesseraModels
import TesseraTensor

/// Decodes a grid that a person changed.
package struct DecodedGridJob: BackgroundJob {
    private let codes: [Int32]

    /// Asks for the picture of some codes, in raster order.
    package init(codes: [Int32]) { self.codes = codes }

    /// Decodes; the answer is RGB bytes.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> [UInt8] {
        let model = try models.pictureShelf.tokenizer().model
        return model.pixels(of: [codes], on: models.device)[0]
    }
}
