import TesseraTensor
import TestSupport
import Testing

struct ConvolutionTests {
    struct Case: CustomTestStringConvertible {
        var kernel = (height: 3, width: 3)
        var stride = 1
        var padding: (before: Int, after: Int)?
        var size = (batch: 2, height: 5, width: 4)
        var channels = (inputs: 3, outputs: 5)
        var hasBias = true

        var testDescription: String {
            "kernel \(kernel), stride \(stride), \(size), \(channels)"
        }
        var inputShape: Shape { [size.batch, size.height, size.width, channels.inputs] }
    }

    static let cases = [
        Case(), Case(kernel: (1, 1)), Case(kernel: (1, 1), channels: (16, 1), hasBias: false),
        Case(stride: 2, padding: (0, 1), size: (1, 6, 4)),
        Case(stride: 2, padding: (0, 1), size: (1, 7, 5), channels: (1, 7)),
        Case(size: (1, 1, 1), channels: (2, 2)),
        Case(kernel: (4, 4), stride: 2, padding: (1, 1), size: (1, 6, 6)),
        Case(kernel: (1, 1), stride: 2, padding: (0, 0), hasBias: false),
        Case(kernel: (2, 2), padding: (1, 1), size: (2, 3, 2), channels: (8, 32)),
        Case(kernel: (1, 7)), Case(kernel: (7, 1), hasBias: false),
        Case(kernel: (1, 3), size: (1, 2, 9), channels: (16, 16)),
        Case(kernel: (3, 1), stride: 2, padding: (0, 1), size: (1, 7, 5)),
        Case(kernel: (3, 5), padding: (0, 0), size: (1, 4, 6)),
    ]

    @Test(arguments: cases) func gradientsMatchCentralDifferences(_ it: Case) {
        let parameters = parameters(it)
        let learned = [parameters.weight] + (parameters.bias.map { [$0] } ?? [])
        let arena = ParameterArena.forChecking(learned)
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [it.inputShape], parameters: learned).run { tape, x in
                tape.convolution(x[0], parameters)
            }
        }
    }

    @Test(arguments: cases) func outputMatchesTheDefinition(_ it: Case) {
        let parameters = parameters(it)
        let arena = ParameterArena.forChecking(
            [parameters.weight] + (parameters.bias.map { [$0] } ?? []))
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            var random = RandomSource(seed: 3)
            let values = (0..<it.inputShape.count).map { _ in random.uniform(-1, 1) }
            let y = Tape(on: device, recording: false)
                .convolution(device.tensor(values, it.inputShape), parameters)
            let expected = naive(values, it, parameters)
            #expect(y.shape.count == expected.count)
            for (got, expected) in zip(y.values, expected) { #expect(abs(got - expected) < 1e-5) }
        }
    }

    @Test(arguments: [1, 3]) func residualIsAddedAndGetsTheWholeGradient(kernel: Int) {
        let parameters = parameters(Case(kernel: (kernel, kernel), channels: (3, 3)))
        let learned = [parameters.weight, parameters.bias].compactMap(\.self)
        let arena = ParameterArena.forChecking(learned)
        let shape: Shape = [2, 3, 4, 3]
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [shape, shape], parameters: learned).run { tape, x in
                tape.convolution(x[0], parameters, addedTo: x[1])
            }
            let device = Device(precision: .float32)
            let tape = Tape(on: device, recording: false)
            let x = device.tensor((0..<shape.count).map { Float($0) / 10 }, shape)
            let fused = tape.convolution(x, parameters, addedTo: x)
            let apart = tape.add(x, tape.convolution(x, parameters))
            for (a, b) in zip(fused.values, apart.values) { #expect(abs(a - b) < 1e-4) }
        }
    }

    @Test func gradientsOfTwoUsesAdd() {
        let parameters = parameters(Case(channels: (3, 3)))
        let arena = ParameterArena.forChecking(
            [parameters.weight, parameters.bias].compactMap(\.self))
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[1, 3, 3, 3]], parameters: [parameters.weight]).run { tape, x in
                let once = tape.convolution(x[0], parameters)
                return tape.add(tape.convolution(once, parameters), once)
            }
        }
    }

    @Test(arguments: [1, 3]) func frozenWeightsAndPicturesGetNoGradient(kernel: Int) {
        let parameters = parameters(Case(kernel: (kernel, kernel)))
        let learned = [parameters.weight, parameters.bias].compactMap(\.self)
        let arena = ParameterArena.forChecking(learned)
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let picture = device.tensor([Float](repeating: 1, count: 12), [1, 2, 2, 3])
            let tape = Tape(on: device)
            let y = tape.convolution(picture, parameters)
            parameters.weight.isFrozen = true
            tape.backward(from: y, gradient: device.tensor(y.values, y.shape))
            #expect(picture.gradient == nil)
            #expect(!parameters.weight.hasGradient)
            #expect(parameters.bias?.hasGradient == true)
            parameters.bias?.isFrozen = true
            let frozen = Tape(on: device)
            _ = frozen.convolution(picture, parameters)
            #expect(frozen.operationNames.isEmpty)
        }
    }

    private func parameters(_ it: Case) -> ConvolutionParameters {
        let builder = ParameterBuilder()
        let extents: Shape = [
            it.channels.outputs, it.channels.inputs, it.kernel.height, it.kernel.width,
        ]
        return ConvolutionParameters(
            weight: builder.parameter("weight", extents, .constant(0)),
            bias: it.hasBias
                ? builder.parameter("bias", [it.channels.outputs], .constant(0)) : nil,
            stride: it.stride, padding: it.padding)
    }

    /// Six nested loops.
    private func naive(
        _ x: [Float], _ it: Case, _ parameters: ConvolutionParameters
    ) -> [Float] {
        let (batch, height, width) = it.size
        let (inputs, outputs) = it.channels
        let (kernel, padding) = (it.kernel, parameters.padding)
        let taps = kernel.height * kernel.width
        let outputHeight = (height + padding.top + padding.bottom - kernel.height) / it.stride + 1
        let outputWidth = (width + padding.left + padding.right - kernel.width) / it.stride + 1
        let (weights, bias) = (parameters.weight.values, parameters.bias?.values)
        var y = [Float]()
        for n in 0..<batch {
            for place in 0..<outputHeight * outputWidth {
                let top = place / outputWidth * it.stride - padding.top
                let left = place % outputWidth * it.stride - padding.left
                for o in 0..<outputs {
                    var sum = Double(bias?[o] ?? 0)
                    for tap in 0..<taps {
                        let (row, column) = (top + tap / kernel.width, left + tap % kernel.width)
                        guard (0..<height).contains(row), (0..<width).contains(column) else {
                            continue
                        }
                        let pixel = ((n * height + row) * width + column) * inputs
                        for c in 0..<inputs {
                            let weight = weights[(o * inputs + c) * taps + tap]
                            sum += Double(weight) * Double(x[pixel + c])
                        }
                    }
                    y.append(Float(sum))
                }
            }
        }
        return y
    }
}
