import GRDB

/// Why the run database refused, as one sentence with what to do next.
public enum StoreError: Error, Equatable, CustomStringConvertible {
    /// The file cannot be opened as a run database.
    case cannotOpen(path: String, reason: String)
    /// A later version of Tessera wrote the file.
    case writtenByNewerVersion(path: String)
    /// An action failed; `action` completes "Cannot …".
    case failed(action: String, reason: String)
    /// The database knows no such run.
    case unknownRun(String)

    /// The sentence.
    public var description: String {
        switch self {
        case .cannotOpen(let path, let reason):
            "Cannot open the run database \(path): \(reason); move it away to start a new one."
        case .writtenByNewerVersion(let path):
            "The run database \(path) was written by a newer Tessera; use that version."
        case .failed(let action, let reason):
            "Cannot \(action): \(reason); check the free space and try again."
        case .unknownRun(let identifier):
            "The run database knows no run \(identifier); see `tessera runs list`."
        }
    }

    /// Runs a database access and words its failure.
    static func wrapping<Value>(_ action: String, _ access: () throws -> Value) throws -> Value {
        do {
            return try access()
        } catch let error as DatabaseError {
            throw StoreError.failed(action: action, reason: reason(error))
        }
    }

    static func reason(_ error: any Error) -> String {
        guard let error = error as? DatabaseError else { return "\(error)" }
        return error.message ?? "SQLite error \(error.resultCode.rawValue)"
    }
}
