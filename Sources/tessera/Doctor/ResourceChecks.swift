import Foundation
import TesseraApp
import TesseraLab

/// The files that come with the program.
enum ResourceChecks {
    /// All of them.
    static func all(_ options: ResourceOptions) -> [Finding] {
        let locator = ResourceLocator(option: options.dataDir)
        guard let home = locator.home, let sampleData = locator.sampleData else {
            return [
                .doubtful(
                    "files", "sample-data and themes were not found",
                    advice: "set TESSERA_HOME to the folder that holds both")
            ]
        }
        let shipped = ShippedFiles(sampleData: sampleData)
        return [.good("files", home.path)]
            + ShippedModel.allCases.compactMap { model in
                shipped.folder(of: model).map { check(model, in: $0) }
            }
    }

    private static func check(_ model: ShippedModel, in folder: URL) -> Finding {
        do {
            try open(model, in: folder)
            return .good(model.rawValue, folder.path)
        } catch {
            let target = model == .attributeClassifier ? "attributes" : "demo-checkpoints"
            return .doubtful(
                model.rawValue, "\(error)", advice: "`make \(target)` makes it again")
        }
    }

    private static func open(_ model: ShippedModel, in folder: URL) throws {
        switch model {
        case .imageTokenizer: _ = try StoredImageTokenizer(folder)
        case .textModel, .adaptedModel: _ = try StoredLanguageModel(folder)
        case .attributeClassifier: _ = try StoredAttributeClassifier(folder)
        }
    }
}
