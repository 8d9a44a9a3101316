import Foundation
import Glibc

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
    /// The system refuses, for the reason of an error number.
    case unwritable(path: String, number: Int32)

    var code: Int32 {
        switch self {
        case .taken: ExitCodes.cannotCreate
        case .unwritable(_, EACCES), .unwritable(_, EPERM): ExitCodes.noPermission
        case .unwritable(_, ENOSPC), .unwritable(_, EIO): ExitCodes.inputOutput
        case .unwritable: ExitCodes.cannotCreate
        }
    }

    var description: String {
        switch self {
        case .taken(let path): "\(path) is there already; remove it or choose another --out"
        case .unwritable(let path, let number):
            "cannot write \(path): \(String(cString: strerror(number))); choose another --out"
        }
    }
}
