/// Why a configuration cannot be used, as one sentence with its place.
public enum ConfigurationError: Error, Equatable, CustomStringConvertible {
    /// The file cannot be read.
    case unreadable(path: String, reason: String)
    /// The file is not TOML.
    case syntax(place: String, reason: String)
    /// No setting has this name.
    case unknownKey(String, place: String, nearest: String?)
    /// A value has another type than the setting.
    case wrongType(String, place: String, expected: String, found: String)
    /// A value of the right type makes no sense.
    case invalid(String)
    /// `--set` without an equals sign.
    case notAnAssignment(String)

    /// The sentence.
    public var description: String {
        switch self {
        case .unreadable(let path, let reason):
            "cannot read the configuration \(path): \(reason); check the path"
        case .syntax(let place, let reason):
            "\(place): not valid TOML: \(reason); correct the file"
        case .unknownKey(let key, let place, let nearest):
            "\(place): there is no setting \(key)"
                + (nearest.map { "; did you mean \($0)?" } ?? "; see --help for the names")
        case .wrongType(let key, let place, let expected, let found):
            "\(place): \(key) needs \(expected), not \(found)"
        case .invalid(let problem): "the configuration does not work: \(problem)"
        case .notAnAssignment(let text):
            "--set needs key=value, for example --set learningRate.peak=0.001, not \(text)"
        }
    }
}
