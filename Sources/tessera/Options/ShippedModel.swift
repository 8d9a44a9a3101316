import Foundation
import TesseraLab

/// The models that come with the program.
enum ShippedModel: String {
    case imageTokenizer = "image tokenizer"
    case adaptedModel = "adapted model"
}

extension ShippedFiles {
    /// The folder of a shipped model.
    ///
    /// - Throws: `ShippedFilesError.missing`.
    func existing(_ model: ShippedModel) throws -> URL {
        let url = model == .imageTokenizer ? imageTokenizer : adaptedModel
        return try resolve("", else: url, what: model.rawValue)
    }
}
