public import TesseraTensor

/// The network whose features FID compares: Inception v3 of 2015-12-05, without its classifier.
///
/// It only computes, and in singles on every device, because its figures are compared with those
/// of others. Its weights do not ship: who has them supplies them.
public final class Inception {
    /// Width and height of the pictures that it sees.
    public static let side = 299

    /// The shape.
    public let configuration: InceptionConfiguration
    private let steps: [InceptionStep<FixedConvolution>]

    /// Reads the weights of a state dict; tensors of other layers, such as `fc`, are left aside.
    ///
    /// - Throws: `SafetensorsError` when a tensor is missing or shaped otherwise.
    public init(
        _ configuration: InceptionConfiguration = InceptionConfiguration(),
        from file: SafetensorsFile
    ) throws {
        self.configuration = configuration
        steps = try InceptionGraph.steps(configuration).map { step in
            try step.map { try $0.convolution(from: file) }
        }
    }

    /// The convolutions of a network of this shape, in the order in which they run.
    package static func layers(_ configuration: InceptionConfiguration) -> [InceptionLayer] {
        InceptionGraph.steps(configuration).flatMap(\.layers)
    }

    /// What the network sees of each picture: the mean of its last map.
    ///
    /// - Parameter pictures: [batch, 299, 299, 3] singles in −1 … 1.
    /// - Returns: [batch, featureWidth] singles.
    public func features(_ pictures: Tensor, on device: Device) -> Tensor {
        precondition(
            pictures.shape == [pictures.shape[0], Self.side, Self.side, 3],
            "Inception: pictures \(pictures.shape)")
        let tape = Tape(on: device, recording: false)
        let map = steps.reduce(pictures) { map, step in step(map, on: tape) }
        return tape.reshape(
            device.globalAverage(map), [pictures.shape[0], configuration.featureWidth])
    }
}
