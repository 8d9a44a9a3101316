import TesseraModels
import TesseraTensor

/// Sends a held-out picture through its codes and back.
package struct TokenizedPictureJob: BackgroundJob {
    private let index: Int

    /// Asks for a picture by its place; places beyond the last start again.
    package init(index: Int) { self.index = index }

    /// Reads, encodes and decodes.
    package func run(with models: OpenModels, _ progress: JobProgress) throws -> TokenizedPicture {
        let model = try models.pictureShelf.tokenizer().model
        let source = try models.pictureShelf.pictures(side: model.configuration.side)
        let count = source.count
        let place = count.map { (index % max(1, $0) + max(1, $0)) % max(1, $0) } ?? max(0, index)
        let picture = try source.picture(at: place, side: model.configuration.side)
        let codes = model.codes(of: [picture.pixels], on: models.device)
        let decoded = model.pixels(of: codes, on: models.device)
        return TokenizedPicture(
            index: place, count: count, caption: picture.caption,
            side: model.configuration.side, grid: model.configuration.grid,
            original: picture.pixels, codes: codes[0], reconstruction: decoded[0])
    }
}
