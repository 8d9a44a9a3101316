/// Why a folder that a person named cannot be used as a CLIP model, as one sentence.
public enum StoredCLIPError: Error, Equatable, CustomStringConvertible {
    /// A file is not there, or not readable.
    case missing(path: String, file: String)
    /// The weights are there in PyTorch's own format alone, which can run code when it is read.
    case pickled(path: String)
    /// The tokenizer's vocabulary is larger than the model's.
    case vocabulary(path: String, tokenizer: Int, model: Int)

    static let pickledName = "pytorch_model.bin"

    /// The sentence.
    public var description: String {
        switch self {
        case .missing(let path, let file):
            "\(path) holds no \(file) that can be read; give a CLIP model's folder as Hugging Face "
                + "keeps it, with config.json, model.safetensors and tokenizer.json (or vocab.json "
                + "and merges.txt)"
        case .pickled(let path):
            "\(path) holds its weights as \(Self.pickledName) alone; convert them in that folder: "
                + Self.conversion
        case .vocabulary(let path, let tokenizer, let model):
            "\(path) has a tokenizer of \(tokenizer) tokens, but its config.json a vocab_size of "
                + "\(model); take both from the same model"
        }
    }

    /// One line for a shell.
    private static let conversion =
        "python3 -c \"import torch, safetensors.torch as s; s.save_file({k: v.contiguous() for k, v "
        + "in torch.load('\(pickledName)', weights_only=True).items()}, "
        + "'\(StoredFolder.weightsName)')\""
}
