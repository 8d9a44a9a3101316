/// Why a safetensors file cannot be used, as one sentence with its place.
public enum SafetensorsError: Error, Equatable, CustomStringConvertible {
    /// The file breaks a rule of the format.
    case malformed(file: String, reason: String)
    /// A tensor that is needed is not there.
    case missing(file: String, tensor: String)
    /// A tensor has another shape than the model.
    case shape(file: String, tensor: String, expected: [Int], found: [Int])
    /// A tensor is stored in a way that is not read.
    case unsupported(file: String, tensor: String, type: String)
    /// The file holds tensors that the model has no place for.
    case unexpected(file: String, tensors: [String])

    /// The sentence.
    public var description: String {
        switch self {
        case .malformed(let file, let reason):
            "\(file) is not a valid safetensors file: \(reason); restore it or choose another"
        case .missing(let file, let tensor):
            "\(file) has no tensor \(tensor); it belongs to another kind of model"
        case .shape(let file, let tensor, let expected, let found):
            "\(file): tensor \(tensor) has shape \(found) but the model needs \(expected); "
                + "it was saved from another model, or with another configuration"
        case .unsupported(let file, let tensor, let type):
            "\(file): tensor \(tensor) is stored as \(type); convert it to F32, F16 or BF16"
        case .unexpected(let file, let tensors):
            "\(file) holds tensors that the model has no place for: "
                + "\(tensors.prefix(5).joined(separator: ", ")); "
                + "it was saved from another model, or with another configuration"
        }
    }
}
