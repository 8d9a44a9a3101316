package import Foundation
package import TesseraModels

/// Files of numbers that independent programs made, with the scripts that made them beside.
package enum Fixture {
    /// Where a fixture is in the checkout.
    package static func url(_ name: String) -> URL {
        URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
            .appendingPathComponent("Fixtures").appendingPathComponent(name)
    }

    /// The tensors of a safetensors fixture.
    ///
    /// - Throws: when the file is missing or malformed.
    package static func tensors(_ name: String) throws -> SafetensorsFile {
        try SafetensorsFile([UInt8](Data(contentsOf: url(name))), name: name)
    }
}
