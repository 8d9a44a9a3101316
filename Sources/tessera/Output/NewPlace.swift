import Foundation

/// The place of something new; what is there already is never replaced by mistake.
enum NewPlace {
    /// Refuses a path at which there is a file, or a folder that holds anything.
    ///
    /// - Throws: `PlaceError.taken`.
    static func check(_ url: URL) throws {
        guard FileManager.default.fileExists(atPath: url.path) else { return }
        let names = try? FileManager.default.contentsOfDirectory(atPath: url.path)
        guard names?.isEmpty == true else { throw PlaceError.taken(path: url.path) }
    }
}

/// Why something new cannot be put in a place.
enum PlaceError: CommandError {
    /// Something is there already.
    case taken(path: String)

    var code: Int32 { ExitCodes.cannotCreate }

    var description: String {
        switch self {
        case .taken(let path): "\(path) is there already; remove it or choose another --out"
        }
    }
}
