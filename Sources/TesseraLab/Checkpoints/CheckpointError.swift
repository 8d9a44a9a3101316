/// Why a checkpoint cannot be written or read, as one sentence.
public enum CheckpointError: Error, Equatable, CustomStringConvertible {
    /// A file or folder cannot be written.
    case cannotWrite(path: String, reason: String)
    /// A checkpoint is not what its manifest says.
    case damaged(path: String, reason: String)
    /// Every checkpoint of a run is damaged.
    case noneUsable(folder: String, firstReason: String)
    /// A run has no checkpoint yet.
    case none(folder: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .cannotWrite(let path, let reason):
            "cannot write \(path): \(reason); free some space or choose another --workspace, "
                + "then resume the run"
        case .damaged(let path, let reason):
            "the checkpoint \(path) is damaged: \(reason); restore it from a copy or delete it"
        case .noneUsable(let folder, let reason):
            "no checkpoint in \(folder) can be used (newest: \(reason)); "
                + "restore one from a copy or start a new run"
        case .none(let folder):
            "there is no checkpoint in \(folder) yet; let the run reach its first one"
        }
    }
}
