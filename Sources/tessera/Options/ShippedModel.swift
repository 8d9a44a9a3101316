import Foundation
import TesseraLab

/// The models that come with the program.
enum ShippedModel: String, CaseIterable {
    case imageTokenizer = "image tokenizer"
    case textModel = "text model"
    case adaptedModel = "adapted model"
    case attributeClassifier = "attribute classifier"
}

extension ShippedFiles {
    /// The folder of a shipped model.
    ///
    /// - Throws: `ShippedFilesError.missing`.
    func existing(_ model: ShippedModel) throws -> URL {
        try resolve("", else: folder(of: model), what: model.rawValue)
    }

    /// Where a shipped model is, whether or not it is there; nil without sample data.
    func folder(of model: ShippedModel) -> URL? {
        switch model {
        case .imageTokenizer: imageTokenizer
        case .textModel: textModel
        case .adaptedModel: adaptedModel
        case .attributeClassifier: attributeClassifier
        }
    }
}
