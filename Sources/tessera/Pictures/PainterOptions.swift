import ArgumentParser
import TesseraLab
import TesseraTensor

/// Which model draws, and the image tokenizer that makes pictures of its codes.
struct PainterOptions: ParsableArguments {
    @Option(
        help: .init(
            "The language model, a folder or a run; else the adapted one that comes with the "
                + "program.", valueName: "dir|run"))
    var model: String?
    @Option(help: .init("Which model of a run that trains several.", valueName: "name"))
    var arm: String?
    @Option(
        help: .init(
            "The image tokenizer, a folder or a run; else the model's own, else the one that "
                + "comes with the program.", valueName: "dir|run"))
    var tokenizer: String?

    func validate() throws {
        if arm != nil, model == nil { throw ValidationError("--arm needs a run as --model") }
    }

    /// Opens both.
    ///
    /// - Throws: What finding or reading them throws; `StoredModelError` when they do not belong
    ///   together.
    func painter(in place: PlaceOptions, precision: Precision) throws -> PainterModel {
        try PainterModel(
            place.model(model, else: .adaptedModel), arm: arm,
            tokenizer: tokenizer.map { try ModelReference.resolve($0, in: place.workspace) },
            shipped: place.shipped(), precision: precision)
    }
}
