import Foundation
import TesseraModels

/// A safetensors file with the weights of somebody else's network, which a person brought along.
struct SuppliedWeights: Sendable {
    /// Where it came from, for messages.
    let path: String
    /// SHA-256 of the file, as `sha256sum` prints it.
    let digest: String
    /// Its tensors.
    let tensors: SafetensorsFile

    /// Reads a file.
    ///
    /// - Parameter wanted: what is looked for, such as "Inception weights".
    /// - Throws: `SuppliedWeightsError` or `SafetensorsError`.
    init(_ url: URL, wanted: String) throws {
        path = url.path
        guard let data = try? Data(contentsOf: url) else {
            throw SuppliedWeightsError.unreadable(path: path, wanted: wanted)
        }
        let bytes = [UInt8](data)
        guard !Self.isPickled(bytes) else { throw SuppliedWeightsError.pickled(path: path) }
        tensors = try SafetensorsFile(bytes, name: path)
        digest = ContentDigest.sha256(bytes)
    }

    /// Whether `torch.save` wrote the bytes: a zip archive, or before version 1.6 a pickle.
    ///
    /// A safetensors file may begin with any length, but its ninth byte opens the header.
    private static func isPickled(_ bytes: [UInt8]) -> Bool {
        let isSafetensors = bytes.count > 8 && bytes[8] == UInt8(ascii: "{")
        return !isSafetensors && (bytes.starts(with: [0x50, 0x4B, 3, 4]) || bytes.first == 0x80)
    }
}

/// Why a file of weights that a person brought along cannot be used, as one sentence.
public enum SuppliedWeightsError: Error, Equatable, CustomStringConvertible {
    /// There is no such file, or it may not be read.
    case unreadable(path: String, wanted: String)
    /// The file is PyTorch's own format, which can run programs.
    case pickled(path: String)
    /// The weights fit, but belong to a network that gives other figures.
    case otherNetwork(path: String, found: String, wanted: String)
    /// A study noted other weights than are there now.
    case changed(path: String, noted: String)

    /// The sentence.
    public var description: String {
        switch self {
        case .unreadable(let path, let wanted):
            "\(path) cannot be read; give the .safetensors file with \(wanted)"
        case .pickled(let path):
            "\(path) is a PyTorch file, which is not read; convert it once with "
                + "python3 -c \"import torch, safetensors.torch as s; "
                + "s.save_file(torch.load('\(path)'), '\(Self.converted(path))')\" and give that file"
        case .changed(let path, let noted):
            "\(path) holds other weights than the study began with (SHA-256 \(noted)…); put those "
                + "back, or name these again and let its pictures be drawn anew"
        case .otherNetwork(let path, let found, let wanted):
            "\(path) holds \(found), whose figures are others; give the file with \(wanted)"
        }
    }

    private static func converted(_ path: String) -> String {
        (path as NSString).deletingPathExtension + ".safetensors"
    }
}
