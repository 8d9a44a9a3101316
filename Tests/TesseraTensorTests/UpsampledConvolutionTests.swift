import TesseraTensor
import TestSupport
import Testing

struct UpsampledConvolutionTests {
    struct Case: CustomTestStringConvertible {
        var size = (batch: 2, height: 5, width: 4)
        var channels = (inputs: 3, outputs: 5)
        var hasBias = true

        var testDescription: String { "\(size), \(channels), bias \(hasBias)" }
        var inputShape: Shape { [size.batch, size.height, size.width, channels.inputs] }
    }

    static let cases = [
        Case(), Case(size: (1, 1, 1), channels: (2, 3)), Case(size: (3, 1, 6), hasBias: false),
        Case(size: (1, 4, 4), channels: (16, 1)), Case(size: (2, 2, 3), channels: (8, 16)),
    ]

    @Test(arguments: cases) func equalsTheConvolutionOfTheEnlargedMap(_ it: Case) {
        withParameters(it) { parameters, _ in
            let device = Device(precision: .float32)
            let tape = Tape(on: device, recording: false)
            var random = RandomSource(seed: 3)
            let values = (0..<it.inputShape.count).map { _ in random.uniform(-1, 1) }
            let fused = tape.upsampledConvolution(
                device.tensor(values, it.inputShape), parameters)
            let enlarged = device.tensor(
                enlarged(values, it.inputShape),
                [it.size.batch, 2 * it.size.height, 2 * it.size.width, it.channels.inputs])
            let plain = tape.convolution(enlarged, parameters)
            #expect(fused.shape == plain.shape)
            for (a, b) in zip(fused.values, plain.values) { #expect(abs(a - b) < 1e-5) }
        }
    }

    @Test(arguments: cases) func gradientsMatchCentralDifferences(_ it: Case) {
        withParameters(it) { parameters, learned in
            GradientCheck(inputs: [it.inputShape], parameters: learned).run { tape, x in
                // Twice, so that gradients also have to add.
                tape.add(
                    tape.upsampledConvolution(x[0], parameters),
                    tape.upsampledConvolution(x[0], parameters))
            }
        }
    }

    @Test func frozenWeightsGetNoGradient() {
        withParameters(Case()) { parameters, _ in
            parameters.weight.isFrozen = true
            let device = Device(precision: .float32)
            let tape = Tape(on: device)
            let picture = device.tensor([Float](repeating: 1, count: 12), [1, 2, 2, 3])
            let y = tape.upsampledConvolution(picture, parameters)
            tape.backward(from: y, gradient: device.tensor(y.values, y.shape))
            #expect(picture.gradient == nil)
            #expect(!parameters.weight.hasGradient)
            #expect(parameters.bias?.hasGradient == true)
        }
    }

    private func withParameters(
        _ it: Case, _ body: (ConvolutionParameters, _ learned: [Parameter]) -> Void
    ) {
        let builder = ParameterBuilder()
        let extents: Shape = [it.channels.outputs, it.channels.inputs, 3, 3]
        let weight = builder.parameter("weight", extents, .constant(0))
        let bias =
            it.hasBias ? builder.parameter("bias", [it.channels.outputs], .constant(0)) : nil
        let arena = ParameterArena.forChecking(builder.parameters)
        withExtendedLifetime(arena) {
            body(ConvolutionParameters(weight: weight, bias: bias), builder.parameters)
        }
    }

    /// Every pixel four times (nearest neighbour).
    private func enlarged(_ x: [Float], _ shape: Shape) -> [Float] {
        let (height, width, channels) = (shape[1], shape[2], shape[3])
        return (0..<shape[0] * 2 * height).flatMap { row in
            (0..<2 * width).flatMap { column in
                let line = row / (2 * height) * height + row % (2 * height) / 2
                let pixel = (line * width + column / 2) * channels
                return x[pixel..<pixel + channels]
            }
        }
    }
}
