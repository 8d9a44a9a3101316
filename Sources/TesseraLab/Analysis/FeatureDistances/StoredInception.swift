public import Foundation
public import TesseraModels

/// The weights of FID's Inception network as a file that a person brought along; none ship.
///
/// The file holds pytorch-fid's state dict of 2015-12-05 as safetensors. Whoever reports a figure of
/// it names the file's digest beside it.
public struct StoredInception: Sendable {
    /// Where it came from, for messages.
    public var path: String { weights.path }
    /// SHA-256 of the file, as `sha256sum` prints it.
    public var digest: String { weights.digest }

    private let configuration: InceptionConfiguration
    private let weights: SuppliedWeights

    private static let wanted = "pytorch-fid's Inception weights of 2015-12-05"

    /// Opens a file.
    ///
    /// - Parameter configuration: other than the real one only in tests.
    /// - Throws: `SuppliedWeightsError`, or `SafetensorsError` when the file is malformed.
    public init(
        _ url: URL, configuration: InceptionConfiguration = InceptionConfiguration()
    ) throws {
        self.configuration = configuration
        weights = try SuppliedWeights(url, wanted: Self.wanted)
        // torchvision's own Inception has the same layers, learned again for 1,000 classes.
        if weights.tensors.entries["fc.weight"]?.shape.first == 1_000 {
            throw SuppliedWeightsError.otherNetwork(
                path: path, found: "torchvision's ImageNet classifier", wanted: Self.wanted)
        }
    }

    /// The network with its weights.
    ///
    /// - Throws: `SafetensorsError` when a tensor is missing or shaped otherwise.
    public func model() throws -> Inception {
        try Inception(configuration, from: weights.tensors)
    }
}
