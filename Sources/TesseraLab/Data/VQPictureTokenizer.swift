public import TesseraModels
public import TesseraTensor

/// A trained image tokenizer as sampling and data preparation use it.
public final class VQPictureTokenizer: ImageTokenizing {
    /// SHA-256 of the weights.
    public let fingerprint: String
    private let model: ImageTokenizer

    /// Wraps a model whose weights no longer change.
    public init(_ model: ImageTokenizer) {
        self.model = model
        fingerprint = ContentDigest.sha256(model.arena.weightsFile(as: .float32))
    }

    /// Width and height of a picture in pixels.
    public var side: Int { model.configuration.side }
    /// Image codes of a picture.
    public var codesPerPicture: Int { model.configuration.codesPerPicture }
    /// Size of the codebook.
    public var codeCount: Int { model.configuration.codeCount }

    /// What stands for every code, [codeCount, vectorWidth].
    var codeVectors: [Float] { model.codeVectors }
    /// Numbers of a code's vector.
    var vectorWidth: Int { model.configuration.latentWidth }

    /// The code grid, in raster order, of each picture of RGB bytes, [side, side, 3].
    public func codes(of pictures: [[UInt8]], on device: Device) -> [[Int32]] {
        model.codes(of: pictures, on: device)
    }

    /// RGB bytes, [side, side, 3], of each code grid.
    public func pixels(of codes: [[Int32]], on device: Device) -> [[UInt8]] {
        model.pixels(of: codes, on: device)
    }

    /// What the encoder sees of each picture of RGB bytes, [side, side, 3], as a few numbers.
    public func features(of pictures: [[UInt8]], on device: Device) -> [[Float]] {
        model.features(of: pictures, on: device)
    }
}
