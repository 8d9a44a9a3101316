public import TesseraTensor

/// A small convolutional net that reads off a picture which things are there, in which color and
/// number, where and under which sky.
///
/// Four levels halve the resolution; one convolution over all that is left gives the features of
/// the picture, and a linear layer a few numbers for each kind of thing. Two heads that all kinds
/// share choose among "none" and the colors, and among the counts.
public final class AttributeClassifier {
    /// The shape.
    public let configuration: AttributeClassifierConfiguration
    /// All weights, gradients and moments.
    public let arena: ParameterArena

    private let levels: [AttributeLevel]
    private let residual: AttributeLevel
    private let summary: ConvolutionParameters
    private let kinds, kindBias: Parameter
    private let heads: Heads

    /// The last layers, [classes, width].
    private struct Heads {
        let color, count, place, sky: Parameter
    }

    static let counts = 3
    static let skies = SceneSky.allCases.count + 1

    /// Creates a classifier with random weights.
    ///
    /// - Precondition: the configuration has no `problem`.
    public init(
        _ configuration: AttributeClassifierConfiguration, precision: Precision, seed: UInt64
    ) {
        precondition(configuration.problem == nil, configuration.problem ?? "")
        self.configuration = configuration
        let builder = ParameterBuilder()
        let channels = configuration.channels
        let (features, width) = (configuration.features, configuration.kindWidth)
        levels = channels.indices.map { level in
            AttributeLevel(
                builder / "levels" / level, level == 0 ? 3 : channels[level - 1], channels[level],
                stride: 2)
        }
        residual = AttributeLevel(builder / "residual", channels[2], channels[2], stride: 1)
        let rest = configuration.side / 16
        summary = ConvolutionParameters(
            weight: (builder / "summary").parameter(
                "weight", [features, channels[3], rest, rest],
                .uniform(bound: 1 / Float(channels[3] * rest * rest).squareRoot())),
            bias: (builder / "summary").parameter("bias", [features], .constant(0)),
            stride: rest, padding: (before: 0, after: 0))
        func head(_ name: String, _ classes: Int, _ width: Int) -> Parameter {
            (builder / name).parameter(
                "weight", [classes, width],
                .truncatedNormal(deviation: 1 / Float(width).squareRoot()))
        }
        kinds = head("kinds", configuration.kinds.count * width, features)
        kindBias = (builder / "kinds").parameter(
            "bias", [configuration.kinds.count * width], .constant(0))
        heads = Heads(
            color: head("color", 1 + SceneColor.allCases.count, width),
            count: head("count", Self.counts, width),
            place: head("place", ScenePlace.allCases.count, features),
            sky: head("sky", Self.skies, features))
        arena = ParameterArena(builder.parameters, precision: precision, seed: seed)
    }

    /// The mean loss over pictures, in nats; a recording tape can then go `backward`.
    ///
    /// It is the sum of the mean cross-entropies of color (none included), count (of things that
    /// are there), place and sky.
    ///
    /// - Parameter pixels: RGB bytes, [batch, side, side, 3].
    public func loss(_ pixels: [UInt8], _ truths: [PictureReading], on tape: Tape) -> Float {
        let seen = layers(pixels, on: tape)
        let targets = AttributeTargets(truths)
        return mean(tape.tokenLoss(seen.kinds, output: heads.color, targets.color), targets.color)
            + mean(tape.tokenLoss(seen.kinds, output: heads.count, targets.count), targets.count)
            + mean(tape.tokenLoss(seen.features, output: heads.place, targets.place), targets.place)
            + mean(tape.tokenLoss(seen.features, output: heads.sky, targets.sky), targets.sky)
    }

    /// Reads pictures.
    ///
    /// A kind is seen where "none" is less likely than one half; its color is then the likeliest.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each.
    public func read(_ pictures: [[UInt8]], on device: Device) -> [PictureReading] {
        stride(from: 0, to: pictures.count, by: 64).flatMap { first in
            let chunk = pictures[first..<min(first + 64, pictures.count)]
            let tape = Tape(on: device, recording: false)
            let seen = layers(Array(chunk.joined()), on: tape)
            return AttributeScores(
                pictures: chunk.count, color: tape.linear(seen.kinds, heads.color).values,
                count: tape.linear(seen.kinds, heads.count).values,
                place: tape.linear(seen.features, heads.place).values,
                sky: tape.linear(seen.features, heads.sky).values
            ).readings
        }
    }

    /// The features of pictures, [batch, features], and of each kind, [batch · kinds, kindWidth].
    private func layers(_ pixels: [UInt8], on tape: Tape) -> (features: Tensor, kinds: Tensor) {
        let side = configuration.side
        let batch = pixels.count / (side * side * 3)
        precondition(
            batch > 0 && pixels.count == batch * side * side * 3,
            "\(pixels.count) bytes are no pictures of \(side)×\(side) RGB pixels")
        var map = tape.device.tensor(pixels.map { Float($0) / 127.5 - 1 }, [batch, side, side, 3])
        for (index, level) in levels.enumerated() {
            map = level(map, on: tape)
            if index == 2 { map = tape.add(map, residual(map, on: tape)) }
        }
        let features = tape.reshape(
            tape.silu(tape.convolution(map, summary)), [batch, configuration.features])
        let kinds = tape.silu(tape.linear(features, kinds, bias: kindBias))
        let rows = batch * configuration.kinds.count
        return (features, tape.reshape(kinds, [rows, configuration.kindWidth]))
    }

    private func mean(_ losses: [Float], _ targets: TokenTargets) -> Float {
        let weight = targets.weights.reduce(0, +)
        return weight > 0 ? losses.reduce(0, +) / weight : 0
    }
}

/// Convolution, group normalisation and SiLU.
private struct AttributeLevel {
    let convolution: ConvolutionParameters
    let norm: GroupNormParameters

    init(_ builder: ParameterBuilder, _ inputs: Int, _ outputs: Int, stride: Int) {
        let bound = 1 / Float(inputs * 9).squareRoot()
        convolution = ConvolutionParameters(
            weight: (builder / "conv").parameter(
                "weight", [outputs, inputs, 3, 3], .uniform(bound: bound)),
            stride: stride, padding: stride == 2 ? (before: 0, after: 1) : nil)
        norm = GroupNormParameters(
            gain: (builder / "norm").parameter("weight", [outputs], .constant(1)),
            bias: (builder / "norm").parameter("bias", [outputs], .constant(0)),
            groups: outputs / 4)
    }

    func callAsFunction(_ x: Tensor, on tape: Tape) -> Tensor {
        tape.groupNorm(tape.convolution(x, convolution), norm, activation: .silu)
    }
}
