/// Why a run cannot be made or found, as one sentence.
public enum WorkspaceError: Error, Equatable, CustomStringConvertible {
    /// The workspace holds no run.
    case noRuns(path: String)
    /// No run has this name.
    case unknownRun(String, path: String, newest: String)
    /// Several runs begin like this.
    case ambiguous(String, [String])
    /// Another process is writing the run.
    case inUse(String, process: Int?)
    /// The run's folder cannot be made.
    case cannotCreate(path: String, reason: String)
    /// A file of the run is missing or unreadable.
    case damaged(path: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .noRuns(let path):
            "There are no runs in \(path); start one with `tessera train`."
        case .unknownRun(let name, let path, let newest):
            "No run in \(path) is called \(name); the newest is \(newest)."
        case .ambiguous(let name, let matches):
            "\(name) is the beginning of \(matches.count) runs; give more of it, for example"
                + " \(matches[matches.count - 1])."
        case .inUse(let identifier, let process):
            "The run \(identifier) is being written by"
                + " \(process.map { "process \($0)" } ?? "another process"); end that one first."
        case .cannotCreate(let path, let reason):
            "Cannot write \(path): \(reason); check its permissions and free space."
        case .damaged(let path):
            "Cannot read \(path), which the run needs; restore it from a copy or start a new run."
        }
    }
}
