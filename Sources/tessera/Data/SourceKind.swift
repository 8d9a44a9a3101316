import ArgumentParser
import Foundation
import TesseraLab

/// What a source holds.
enum SourceKind: String, CaseIterable, Encodable, ExpressibleByArgument {
    case pictures, text

    private static let pictureExtensions: Set<String> = ["png", "jpg", "jpeg", "webp", "tar"]

    /// Looks at the names: any picture or archive makes it a source of pictures, since their
    /// captions are text files too.
    ///
    /// - Throws: `DataError.missing`.
    init(of source: String) throws {
        if let builtIn = Self(builtIn: source) {
            self = builtIn
            return
        }
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: source, isDirectory: &isFolder) else {
            throw DataError.missing(path: source)
        }
        let names = isFolder.boolValue ? FileManager.default.subpaths(atPath: source) : [source]
        let hasPictures = (names ?? []).contains { name in
            Self.pictureExtensions.contains((name as NSString).pathExtension.lowercased())
        }
        self = hasPictures ? .pictures : .text
    }

    /// "scenes" and "primer", with or without a seed after a colon.
    private init?(builtIn source: String) {
        switch source.prefix(while: { $0 != ":" }) {
        case "scenes": self = .pictures
        case "primer": self = .text
        default: return nil
        }
    }
}
