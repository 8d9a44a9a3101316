public import Foundation
import TesseraModels

/// The networks of others that a person brought along to judge pictures; none ship.
public struct SuppliedJudges: Sendable, Codable, Equatable {
    /// Weights of one network.
    public struct Weights: Sendable, Codable, Equatable {
        /// A file, or a folder.
        public let path: String
        /// SHA-256 of the weights: figures from other weights are other figures.
        public let digest: String

        /// As much of the digest as tables have room for.
        public var shortDigest: String { String(digest.prefix(12)) }
    }

    /// Inception's, for FID.
    public let inception: Weights?
    /// A CLIP model's, for the CLIP score.
    public let clip: Weights?

    /// Opens what is named and notes which weights it is.
    ///
    /// - Parameters:
    ///   - inception: pytorch-fid's weights as safetensors, or nil.
    ///   - clip: a CLIP model's folder as Hugging Face keeps it, or nil.
    /// - Throws: `SuppliedWeightsError`, `StoredCLIPError`, `CLIPFileError` or `SafetensorsError`.
    public init(inception: URL?, clip: URL?) throws {
        self.inception = try inception.map {
            let stored = try StoredInception($0)
            _ = try stored.model()
            return Weights(path: stored.path, digest: stored.digest)
        }
        self.clip = try clip.map {
            let stored = try StoredCLIP($0)
            return Weights(path: stored.path, digest: stored.digest)
        }
    }

    init(inception: Weights?, clip: Weights?) { (self.inception, self.clip) = (inception, clip) }

    /// These, or those of others where there are none here.
    public func filled(from others: SuppliedJudges?) -> SuppliedJudges {
        SuppliedJudges(inception: inception ?? others?.inception, clip: clip ?? others?.clip)
    }

    /// A sentence for people that says whose figures they are.
    public var sentence: String {
        let parts = [
            inception.map { "FID by the Inception weights \(Self.name($0))" },
            clip.map { "CLIP scores by \(Self.name($0))" },
        ].compactMap(\.self)
        return parts.joined(separator: ", ")
    }

    private static func name(_ weights: Weights) -> String {
        "\(URL(fileURLWithPath: weights.path).lastPathComponent) (SHA-256 \(weights.shortDigest)…)"
    }
}
