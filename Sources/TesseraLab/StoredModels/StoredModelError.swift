/// Why a folder cannot be used as a model, as one sentence.
public enum StoredModelError: Error, Equatable, CustomStringConvertible {
    /// The folder is neither a model's nor a run's.
    case notAModel(path: String, wanted: String)
    /// A file of the folder cannot be understood.
    case damaged(path: String, reason: String)
    /// The model is of another kind.
    case wrongKind(path: String, wanted: String, found: String)
    /// A run trains several models and the one that was named is not among them.
    case unknownArm(String, path: String, known: [String])
    /// A language model was trained on the codes of another image tokenizer.
    case otherTokenizer(path: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .notAModel(let path, let wanted):
            "\(path) holds no \(wanted); give the folder of an exported model or of a run"
        case .damaged(let path, let reason):
            "\(path) cannot be used: \(reason); export the model again or restore a copy"
        case .wrongKind(let path, let wanted, let found):
            "\(path) holds \(found), but \(wanted) is needed; give another folder"
        case .unknownArm(let arm, let path, let known):
            "the run \(path) has no model called \(arm); it has \(known.joined(separator: ", "))"
        case .otherTokenizer(let path):
            "\(path) was trained on the codes of another image tokenizer; "
                + "name the right one with --tokenizer"
        }
    }
}
