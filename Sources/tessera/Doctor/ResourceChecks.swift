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
        return [.good("files", home.path)] + checkpoints(ShippedFiles(sampleData: sampleData))
    }

    private static func checkpoints(_ shipped: ShippedFiles) -> [Finding] {
        let all: [(String, check: (URL) throws -> Void, URL?)] = [
            ("image tokenizer", { _ = try StoredImageTokenizer($0) }, shipped.imageTokenizer),
            ("text model", { _ = try StoredLanguageModel($0) }, shipped.textModel),
            ("adapted model", { _ = try StoredLanguageModel($0) }, shipped.adaptedModel),
        ]
        return all.compactMap { name, check, url in
            guard let url else { return nil }
            do {
                try check(url)
                return .good(name, url.path)
            } catch {
                return .doubtful(
                    name, "\(error)", advice: "`make demo-checkpoints` makes it again")
            }
        }
    }
}
