public import TesseraTensor

/// An autoencoder whose narrow middle is a grid of codes: pictures become tokens and come back.
///
/// MoVQGAN's shape scaled down. Parameters carry its key names.
///
/// Source: ai-forever/MoVQGAN at f3976d8; Zheng et al. 2022 (MoVQ).
public final class ImageTokenizer {
    /// The shape.
    public let configuration: ImageTokenizerConfiguration
    /// All weights, gradients and moments.
    public let arena: ParameterArena
    /// The learned codes; nil with finite scalars.
    public let codebook: Codebook?

    private let layers: Layers

    /// Everything with weights.
    private struct Layers {
        let encoder: Encoder
        let decoder: Decoder
        let beforeQuantizing, afterQuantizing: ConvolutionParameters
        let quantizer: Quantizer

        init(_ builder: ParameterBuilder, _ configuration: ImageTokenizerConfiguration) {
            let width = configuration.latentWidth
            encoder = Encoder(builder / "encoder", configuration)
            decoder = Decoder(builder / "decoder", configuration)
            beforeQuantizing = makeConvolution(builder / "quant_conv", width, width, kernel: 1)
            afterQuantizing = makeConvolution(builder / "post_quant_conv", width, width, kernel: 1)
            quantizer = Quantizer(builder / "quantize", configuration)
        }
    }

    /// Creates a tokenizer with random weights.
    ///
    /// - Precondition: the configuration has no `problem`.
    public init(_ configuration: ImageTokenizerConfiguration, precision: Precision, seed: UInt64) {
        precondition(configuration.problem == nil, configuration.problem ?? "")
        let builder = ParameterBuilder()
        self.configuration = configuration
        layers = Layers(builder, configuration)
        codebook = layers.quantizer.codebook
        arena = ParameterArena(builder.parameters, precision: precision, seed: seed)
        codebook?.normalizeVectors()
    }

    /// How many weights a tokenizer of some shape has, found without making one.
    public static func weightCount(of configuration: ImageTokenizerConfiguration) -> Int {
        let builder = ParameterBuilder()
        _ = Layers(builder, configuration)
        return builder.parameters.reduce(0) { $0 + $1.shape.count }
    }

    /// The latents of pictures, before they are quantised.
    ///
    /// - Parameter pictures: [batch, side, side, 3] from −1 to 1.
    /// - Returns: [batch · codesPerPicture, latentWidth].
    func latents(_ pictures: Tensor, on tape: Tape) -> Tensor {
        let z = tape.convolution(layers.encoder(pictures, on: tape), layers.beforeQuantizing)
        return tape.reshape(z, [z.shape.rows, configuration.latentWidth])
    }

    /// The pictures of quantised latents.
    ///
    /// - Parameter quantized: [batch · codesPerPicture, latentWidth].
    /// - Returns: [batch, side, side, 3], from −1 to 1 and a little beyond.
    func decode(_ quantized: Tensor, on tape: Tape) -> Tensor {
        let grid = configuration.grid
        let map = tape.reshape(
            quantized,
            [quantized.shape.rows / (grid * grid), grid, grid, configuration.latentWidth])
        let trunk = tape.convolution(map, layers.afterQuantizing)
        return layers.decoder(trunk, modulatedBy: map, on: tape)
    }

    /// Pixels as the encoder reads them.
    ///
    /// - Parameter pixels: RGB bytes, [batch, side, side, 3].
    func pictures(_ pixels: [UInt8], on device: Device) -> Tensor {
        let side = configuration.side
        let count = pixels.count / (side * side * 3)
        precondition(
            count > 0 && pixels.count == count * side * side * 3,
            "\(pixels.count) bytes are no pictures of \(side)×\(side) RGB pixels")
        return device.tensor(ofBytes: pixels, [count, side, side, 3])
    }

    /// Replaces [rows, latentWidth] by codes.
    func quantize(_ latents: Tensor, on tape: Tape) -> QuantizedLatents {
        layers.quantizer(latents, on: tape)
    }

    /// What the decoder reads for some codes, [codes, latentWidth].
    func values(of codes: [Int32], on device: Device) -> Tensor {
        device.tensor(layers.quantizer.values(of: codes), [codes.count, configuration.latentWidth])
    }

    /// What the decoder reads for every code, [codes, latentWidth].
    package var codeVectors: [Float] {
        layers.quantizer.values(of: Array(0..<Int32(configuration.codeCount)))
    }
}
