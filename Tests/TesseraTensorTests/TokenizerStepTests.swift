import TesseraTensor
import TestSupport
import Testing

/// All operations of an image tokenizer in one small step: down, a code map, attention, up.
struct TokenizerStepTests {
    @Test(.enabled(if: Precision.best == .bfloat16))
    func bfloat16AgreesWithSinglePrecision() {
        let single = Step(precision: .float32)
        let half = Step(precision: .bfloat16)
        let (exact, rounded) = (single.run(), half.run())
        #expect(abs(exact.report.total - rounded.report.total) < 0.01 * exact.report.total)
        for (name, gradient) in exact.gradients {
            let other = rounded.gradients[name] ?? []
            let error = zip(gradient, other).reduce(0) { $0 + ($1.0 - $1.1) * ($1.0 - $1.1) }
            let size = gradient.reduce(0) { $0 + $1 * $1 }
            // bf16 holds 8 bits; a gradient here went through up to nine rounded maps.
            #expect((error / size).squareRoot() < 0.04, "gradient of \(name)")
        }
    }

    @Test func secondStepNeedsNoMemoryAndGivesTheSameBits() {
        let step = Step(precision: .best)
        let first = step.run()
        let misses = step.device.pool.misses
        let second = step.run()
        #expect(step.device.pool.misses == misses)
        #expect(first.gradients == second.gradients)
        #expect(first.report.total == second.report.total)
    }

    @Test func kernelsGiveTheSameBitsForOneThreadAndTwo() {
        // Large enough for two threads to share the pictures.
        let shape: Shape = [4, 16, 16, 32]
        func gradients(threads: Int) -> [[Float]] {
            let device = Device(precision: .float32, threads: threads)
            let builder = ParameterBuilder()
            let norm = GroupNormParameters(
                gain: builder.parameter("gain", [32], .constant(1)),
                bias: builder.parameter("bias", [32], .constant(0)), groups: 8)
            let arena = ParameterArena.forChecking([norm.gain, norm.bias])
            return withExtendedLifetime(arena) {
                let tape = Tape(on: device)
                let x = random(shape, seed: 1, on: device)
                let y = tape.groupNorm(x, norm, activation: .silu)
                let target = random(y.shape, seed: 2, on: device)
                let report = tape.pictureLoss(
                    y, target: target, absolute: 1, square: 1, edges: 1)
                tape.backward()
                return [
                    [report.total], Array(norm.gain.gradient), Array(norm.bias.gradient),
                    x.gradient?.values ?? [],
                ]
            }
        }
        #expect(gradients(threads: 1) == gradients(threads: 2))
    }
}

private func random(_ shape: Shape, seed: UInt64, on device: Device) -> Tensor {
    var random = RandomSource(seed: seed)
    let values = (0..<shape.count).map { _ in random.uniform(-1, 1) }
    return device.tensor(values, shape, type: .float32, needsGradient: true)
}

/// Pictures of 8 × 8 to codes of 4 × 4 and back.
private struct Step {
    let device: Device
    private let input, halving, encoded, scale, shift, packed, doubling,
        output: ConvolutionParameters
    private let first, second: GroupNormParameters
    private let arena: ParameterArena

    init(precision: Precision) {
        device = Device(precision: precision)
        let builder = ParameterBuilder()
        func convolution(
            _ name: String, _ inputs: Int, _ outputs: Int, kernel: Int, stride: Int = 1
        ) -> ConvolutionParameters {
            let bound = 1 / Float(inputs * kernel * kernel).squareRoot()
            let place = builder / name
            return ConvolutionParameters(
                weight: place.parameter(
                    "weight", [outputs, inputs, kernel, kernel], .uniform(bound: bound)),
                bias: place.parameter("bias", [outputs], .uniform(bound: bound)),
                stride: stride, padding: stride == 2 ? (0, 1) : nil)
        }
        func norm(_ name: String) -> GroupNormParameters {
            GroupNormParameters(
                gain: (builder / name).parameter("weight", [8], .uniform(bound: 1)),
                bias: (builder / name).parameter("bias", [8], .uniform(bound: 1)), groups: 2)
        }
        input = convolution("input", 3, 8, kernel: 3)
        first = norm("first")
        halving = convolution("halving", 8, 8, kernel: 3, stride: 2)
        encoded = convolution("encoded", 8, 4, kernel: 1)
        scale = convolution("scale", 4, 8, kernel: 1)
        shift = convolution("shift", 4, 8, kernel: 1)
        second = norm("second")
        packed = convolution("packed", 8, 24, kernel: 1)
        doubling = convolution("doubling", 8, 8, kernel: 3)
        output = convolution("output", 8, 3, kernel: 3)
        arena = ParameterArena(builder.parameters, precision: precision, seed: 4)
    }

    func run() -> (report: PictureLossReport, gradients: [String: [Float]]) {
        arena.clearGradients()
        let tape = Tape(on: device)
        let pictures = random([2, 8, 8, 3], seed: 5, on: device)
        let codes = encode(pictures, on: tape)
        let report = tape.pictureLoss(
            decode(codes, on: tape), target: pictures, absolute: 0, square: 1, edges: 0)
        tape.backward()
        let gradients = arena.parameters.map { ($0.name, Array($0.gradient)) }
        return (report, Dictionary(uniqueKeysWithValues: gradients))
    }

    private func encode(_ pictures: Tensor, on tape: Tape) -> Tensor {
        var h = tape.convolution(pictures, input)  // [2, 8, 8, 8]
        h = tape.convolution(tape.groupNorm(h, first, activation: .silu), halving)  // [2, 4, 4, 8]
        let z = tape.normalizeRows(tape.convolution(tape.silu(h), encoded))  // [2, 4, 4, 4]
        return tape.straightThrough(z, values: Self.codes, commitment: 0.25).output
    }

    /// The same codes in both precisions, so that rounding cannot choose others.
    private static let codes: [Float] = {
        var random = RandomSource(seed: 6)
        return (0..<2 * 16 * 4).map { _ in random.uniform(-0.5, 0.5) }
    }()

    private func decode(_ codes: Tensor, on tape: Tape) -> Tensor {
        func conditioned(_ x: Tensor) -> Tensor {
            tape.spatialNorm(
                x, second, scale: tape.convolution(codes, scale),
                shift: tape.convolution(codes, shift), activation: .silu)
        }
        var h = tape.convolution(codes, scale)  // [2, 4, 4, 8]
        let layout = AttentionLayout(batch: 2, length: 16, heads: 1, isCausal: false)
        let rows = tape.reshape(tape.convolution(conditioned(h), packed), [32, 24])
        h = tape.add(h, tape.reshape(tape.attention(rows, layout), h.shape))
        h = tape.upsampledConvolution(h, doubling)  // [2, 8, 8, 8]
        return tape.convolution(conditioned(h), output)  // [2, 8, 8, 3]
    }
}
