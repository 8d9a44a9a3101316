import Foundation
public import TesseraTensor

/// A trained CLIP model: pictures and texts as directions of one space, near where they belong
/// together.
///
/// It computes in singles, because its figures are compared with other people's, and it does not
/// learn. Source: Radford et al. 2021; names and details of Hugging Face's `CLIPModel`.
public final class CLIP {
    /// The shape.
    public let configuration: CLIPConfiguration

    private let arena: ParameterArena
    private let towers: CLIPTowers

    /// Builds the model and fills it.
    ///
    /// - Throws: `SafetensorsError` when the weights do not fit the configuration.
    /// - Precondition: the configuration has no `problem`.
    public init(_ configuration: CLIPConfiguration, weights: SafetensorsFile) throws {
        precondition(configuration.problem == nil, configuration.problem ?? "")
        let builder = ParameterBuilder()
        self.configuration = configuration
        towers = CLIPTowers(builder, configuration)
        arena = ParameterArena(builder.parameters, precision: .float32, seed: 0)
        try arena.readWeights(weights)
    }

    /// Checks that a file holds what the model needs, without building it.
    ///
    /// - Throws: `SafetensorsError` when it does not.
    public static func check(
        _ weights: SafetensorsFile, for configuration: CLIPConfiguration
    ) throws {
        let builder = ParameterBuilder()
        _ = CLIPTowers(builder, configuration)
        try weights.check(for: builder.parameters)
    }

    /// The directions of pictures, each of length 1.
    ///
    /// - Parameter pixels: RGB bytes, [batch, side, side, 3] with the configuration's side.
    /// - Precondition: the device computes in singles.
    public func embeddings(ofPictures pixels: [UInt8], on device: Device) -> [[Float]] {
        let side = configuration.side
        let batch = pixels.count / (side * side * 3)
        precondition(
            batch > 0 && pixels.count == batch * side * side * 3,
            "CLIP: \(pixels.count) bytes are no pictures of \(side)×\(side) RGB pixels")
        let tape = singlesTape(on: device)
        let x = device.tensor(CLIPPixels.normalized(pixels), [batch, side, side, 3])
        return rows(of: towers.image(x, on: tape))
    }

    /// The directions of texts, each of length 1.
    ///
    /// - Parameter texts: tokens from the start to the end of each text, of any lengths.
    /// - Precondition: the device computes in singles; each text has a token, and not more than
    ///   the configuration's `maximumLength`.
    public func embeddings(ofTexts texts: [[Int32]], on device: Device) -> [[Float]] {
        guard !texts.isEmpty else { return [] }
        return rows(of: towers.text(texts, on: singlesTape(on: device)))
    }

    /// cos · exp(logit_scale) of every picture with every text, [pictures, texts].
    public func logits(pictures: [[Float]], texts: [[Float]]) -> [[Float]] {
        let scale = towers.scale.values.reduce(1) { $0 * exp(Double($1)) }
        return pictures.map { picture in
            texts.map { Float(Self.cosine(picture, $0) * scale) }
        }
    }

    /// The cosine of two directions of length 1.
    public static func cosine(_ first: [Float], _ second: [Float]) -> Double {
        zip(first, second).reduce(0) { $0 + Double($1.0) * Double($1.1) }
    }

    private func singlesTape(on device: Device) -> Tape {
        precondition(device.precision == .float32, "CLIP computes in singles, not in bf16")
        return Tape(on: device, recording: false)
    }

    private func rows(of tensor: Tensor) -> [[Float]] {
        let (values, width) = (tensor.values, configuration.width)
        return stride(from: 0, to: values.count, by: width).map { Array(values[$0..<$0 + width]) }
    }
}

/// Both towers and the scale between them, under Hugging Face's names.
private struct CLIPTowers {
    let text: CLIPTextTower
    let image: CLIPImageTower
    /// The logarithm of what cosines are multiplied with.
    let scale: Parameter

    init(_ builder: ParameterBuilder, _ configuration: CLIPConfiguration) {
        text = CLIPTextTower(builder, configuration)
        image = CLIPImageTower(builder, configuration)
        scale = builder.parameter("logit_scale", [], .constant(0))
    }
}
