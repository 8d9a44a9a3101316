public import TesseraTensor

/// A small convolutional net that reads off a picture which things are there, in which color and
/// number, where and under which sky.
///
/// A few levels halve the resolution until one position stands for one cell of a grid; residual
/// levels let each cell look around. Five heads say of every cell which kind of thing it shows, in
/// which color, how many like it there are, and place and sky of the picture. What is known of a
/// picture is what its cells agree upon: so a thing is learned wherever in the picture it stands.
public final class AttributeClassifier {
    /// The shape.
    public let configuration: AttributeClassifierConfiguration
    /// All weights, gradients and moments.
    public let arena: ParameterArena

    private let levels: [AttributeLevel]
    private let blocks: [AttributeLevel]
    private let heads: Heads

    /// The last layers, [classes, channels].
    private struct Heads {
        let kind, color, count, place, sky: Parameter
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
        let channels = [3] + configuration.channels
        let width = channels.last ?? 3
        levels = configuration.channels.indices.map { level in
            AttributeLevel(
                builder / "levels" / level, channels[level], channels[level + 1], stride: 2)
        }
        blocks = (0..<configuration.blocks).map {
            AttributeLevel(builder / "blocks" / $0, width, width, stride: 1)
        }
        func head(_ name: String, _ classes: Int) -> Parameter {
            (builder / name).parameter(
                "weight", [classes, width],
                .truncatedNormal(deviation: 1 / Float(width).squareRoot()))
        }
        heads = Heads(
            kind: head("kind", 1 + configuration.kinds.count),
            color: head("color", SceneColor.allCases.count), count: head("count", Self.counts),
            place: head("place", ScenePlace.allCases.count), sky: head("sky", Self.skies))
        arena = ParameterArena(builder.parameters, precision: precision, seed: seed)
    }

    /// The mean loss over cells, in nats; a recording tape can then go `backward`.
    ///
    /// It is the sum of the mean cross-entropies of kind (none included), color and count (of cells
    /// that show a thing), place and sky.
    ///
    /// - Parameters:
    ///   - pixels: RGB bytes, [batch, side, side, 3].
    ///   - truths: what the cells of each picture show.
    public func loss(_ pixels: [UInt8], _ truths: [SceneCells], on tape: Tape) -> Float {
        let cells = cells(pixels, on: tape)
        let targets = AttributeTargets(truths)
        func mean(_ head: Parameter, _ targets: TokenTargets) -> Float {
            let weight = targets.weights.reduce(0, +)
            let sum = tape.tokenLoss(cells, output: head, targets).reduce(0, +)
            return weight > 0 ? sum / weight : 0
        }
        return mean(heads.kind, targets.kind) + mean(heads.color, targets.color)
            + mean(heads.count, targets.count) + mean(heads.place, targets.place)
            + mean(heads.sky, targets.sky)
    }

    /// Reads pictures.
    ///
    /// - Parameter pictures: RGB bytes, [side, side, 3] each.
    public func read(_ pictures: [[UInt8]], on device: Device) -> [PictureReading] {
        stride(from: 0, to: pictures.count, by: 64).flatMap { first in
            let chunk = pictures[first..<min(first + 64, pictures.count)]
            let logits = logits(Array(chunk.joined()), on: device)
            return chunk.indices.map { logits.reading(of: $0 - first) }
        }
    }

    private func logits(_ pixels: [UInt8], on device: Device) -> AttributeLogits {
        let tape = Tape(on: device, recording: false)
        let cells = cells(pixels, on: tape)
        func scores(_ head: Parameter) -> AttributeScores {
            AttributeScores(logits: tape.linear(cells, head).values, classes: head.shape[0])
        }
        let across = configuration.cellsAcross
        return AttributeLogits(
            kind: scores(heads.kind), color: scores(heads.color), count: scores(heads.count),
            place: scores(heads.place), sky: scores(heads.sky), cells: across * across)
    }

    /// The features of all cells, [batch · cells, channels].
    private func cells(_ pixels: [UInt8], on tape: Tape) -> Tensor {
        let (side, across) = (configuration.side, configuration.cellsAcross)
        let batch = pixels.count / (side * side * 3)
        precondition(
            batch > 0 && pixels.count == batch * side * side * 3,
            "\(pixels.count) bytes are no pictures of \(side)×\(side) RGB pixels")
        var map = tape.device.tensor(pixels.map { Float($0) / 127.5 - 1 }, [batch, side, side, 3])
        for level in levels { map = level(map, on: tape) }  // [batch, across, across, channels]
        for block in blocks { map = tape.add(map, block(map, on: tape)) }
        return tape.reshape(map, [batch * across * across, configuration.channels.last ?? 3])
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
