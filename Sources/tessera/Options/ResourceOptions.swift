import ArgumentParser
import Foundation
import TesseraApp
import TesseraLab

/// Where the files are that come with the program.
struct ResourceOptions: ParsableArguments {
    @Option(
        help: .init(
            "The folder that holds sample-data and themes; else TESSERA_HOME, the folders above "
                + "the program or the present one.", valueName: "dir"))
    var dataDir: String?

    /// The checkpoints that come with the program.
    ///
    /// - Throws: `DataError.missing` when a folder is named that holds none.
    func shipped() throws -> ShippedFiles {
        let locator = ResourceLocator(option: dataDir)
        if let dataDir {
            let named = URL(fileURLWithPath: dataDir, isDirectory: true).standardizedFileURL.path
            guard locator.home?.standardizedFileURL.path == named else {
                throw UsageError("--data-dir \(dataDir) holds no sample-data and themes")
            }
        }
        return ShippedFiles(sampleData: locator.sampleData)
    }

    /// The folder of theme files; nil leaves the built-in theme.
    var themes: URL? { ResourceLocator(option: dataDir).themes }
}
