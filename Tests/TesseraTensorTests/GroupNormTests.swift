import TesseraTensor
import TestSupport
import Testing

struct GroupNormTests {
    @Test(
        arguments: [
            ([1, 1, 2, 2], 1), ([2, 3, 5, 6], 3), ([3, 2, 2, 5], 1), ([1, 3, 2, 130], 2),
        ]
            as [(Shape, Int)],
        [Activation.none, .silu])
    func gradientsMatchCentralDifferences(size: (shape: Shape, groups: Int), act: Activation) {
        let parameters = parameters(channels: size.shape[3], groups: size.groups)
        let learned = [parameters.gain, parameters.bias]
        let arena = ParameterArena.forChecking(learned)
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [size.shape], parameters: learned).run { tape, x in
                tape.add(tape.groupNorm(x[0], parameters, activation: act), x[0])
            }
        }
    }

    @Test(
        arguments: [([2, 4, 6, 4], [2, 2, 2, 4]), ([1, 3, 2, 6], [1, 3, 1, 6])]
            as [(Shape, Shape)],
        [Activation.none, .silu])
    func spatialGradientsMatchCentralDifferences(shapes: (map: Shape, grid: Shape), act: Activation)
    {
        let parameters = parameters(channels: shapes.map[3], groups: 2)
        let learned = [parameters.gain, parameters.bias]
        let arena = ParameterArena.forChecking(learned)
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [shapes.map, shapes.grid, shapes.grid], parameters: learned).run {
                tape, x in
                func norm() -> Tensor {
                    tape.spatialNorm(x[0], parameters, scale: x[1], shift: x[2], activation: act)
                }
                return tape.add(norm(), norm())
            }
        }
    }

    /// The larger map is worked on in two rows where there are no conditions, in four where there are.
    @Test(arguments: [[2, 4, 8, 8], [1, 64, 64, 8]] as [Shape])
    func unitScaleAndNoShiftLeaveAGroupNorm(shape: Shape) {
        let parameters = parameters(channels: 8, groups: 4)
        let arena = ParameterArena.forChecking([parameters.gain, parameters.bias])
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let plain = results(shape, parameters, on: device) { tape, x in
                tape.groupNorm(x, parameters, activation: .silu)
            }
            let spatial = results(shape, parameters, on: device) { tape, x in
                let (ones, zeros) = (grid(1, shape[0], on: device), grid(0, shape[0], on: device))
                return tape.spatialNorm(
                    x, parameters, scale: ones, shift: zeros, activation: .silu)
            }
            for (one, other) in zip(plain, spatial) { expectClose(one, other) }
        }
    }

    private func grid(_ value: Float, _ pictures: Int, on device: Device) -> Tensor {
        let shape: Shape = [pictures, 4, 2, 8]
        return device.tensor([Float](repeating: value, count: shape.count), shape)
    }

    /// The map and the gradients of input, gain and bias.
    private func results(
        _ shape: Shape, _ parameters: GroupNormParameters, on device: Device,
        _ norm: (Tape, Tensor) -> Tensor
    ) -> [[Float]] {
        for parameter in [parameters.gain, parameters.bias] { parameter.hasGradient = false }
        let tape = Tape(on: device)
        let x = device.tensor(
            map(shape, on: device).values, shape, type: .float32, needsGradient: true)
        let y = norm(tape, x)
        let values = y.values
        tape.backward(from: y, gradient: device.tensor(values.reversed(), shape))
        return [
            values, x.gradient?.values ?? [], Array(parameters.gain.gradient),
            Array(parameters.bias.gradient),
        ]
    }

    private func expectClose(_ one: [Float], _ other: [Float]) {
        let scale = one.map(abs).max() ?? 0
        #expect(one.count == other.count && scale > 0)
        #expect(zip(one, other).allSatisfy { abs($0 - $1) <= 1e-5 * scale })
    }

    /// One picture is shared out by rows, two by pictures; large enough for both to be worth it.
    @Test(arguments: [ElementType.float32, .bfloat16])
    func neitherThreadsNorCompanyChangeABit(type: ElementType) {
        let cores = Device(precision: .float32).threadCount
        defer { _ = Device(precision: .float32, threads: cores) }
        let parameters = parameters(channels: 32, groups: 8)
        let arena = ParameterArena(
            [parameters.gain, parameters.bias], precision: .float32, seed: 1)
        withExtendedLifetime(arena) {
            let one = normalized(pictures: 1, parameters, type, threads: 1)
            #expect(normalized(pictures: 1, parameters, type, threads: 2) == one)
            let two = normalized(pictures: 2, parameters, type, threads: 2)
            #expect(zip(one, two).allSatisfy { Array($1.prefix($0.count)) == $0 })
        }
    }

    /// Without and with conditions.
    private func normalized(
        pictures: Int, _ parameters: GroupNormParameters, _ type: ElementType, threads: Int
    ) -> [[Float]] {
        let device = Device(precision: .float32, threads: threads)
        let tape = Tape(on: device, recording: false)
        func stored(_ shape: Shape) -> Tensor {
            device.tensor(map(shape, on: device).values, shape, type: type, needsGradient: false)
        }
        let x = stored([pictures, 64, 64, 32])
        let (scale, shift) = (stored([pictures, 8, 8, 32]), stored([pictures, 8, 8, 32]))
        return [
            tape.groupNorm(x, parameters, activation: .silu).values,
            tape.spatialNorm(x, parameters, scale: scale, shift: shift).values,
        ]
    }

    @Test func everyCellTakesItsOwnScaleAndShift() {
        let parameters = parameters(channels: 1, groups: 1)
        let arena = ParameterArena(
            [parameters.gain, parameters.bias], precision: .float32, seed: 1)
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            // Mean 0 and variance 1, so that the normalised map is the map.
            let x = device.tensor([1, 1, -1, -1, 1, 1, -1, -1], [1, 2, 4, 1])
            let scale = device.tensor([2, 3], [1, 1, 2, 1])
            let shift = device.tensor([10, 20], [1, 1, 2, 1])
            let y = Tape(on: device, recording: false)
                .spatialNorm(x, parameters, scale: scale, shift: shift).values
            let expected: [Float] = [12, 12, 17, 17, 12, 12, 17, 17]
            for (got, expected) in zip(y, expected) { #expect(abs(got - expected) < 1e-4) }
        }
    }

    @Test(arguments: [0, 1000] as [Float])
    func groupsHaveZeroMeanAndUnitVarianceWhateverTheOffset(offset: Float) {
        let parameters = parameters(channels: 6, groups: 3)
        let arena = ParameterArena(
            [parameters.gain, parameters.bias], precision: .float32, seed: 1)
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let x = map([2, 16, 16, 6], on: device).values.map { $0 + offset }
            let y = Tape(on: device, recording: false)
                .groupNorm(device.tensor(x, [2, 16, 16, 6]), parameters).values
            for picture in 0..<2 {
                for group in 0..<3 {
                    let members = y.indices.filter {
                        $0 / (256 * 6) == picture && $0 % 6 / 2 == group
                    }
                    let mean = members.reduce(0) { $0 + Double(y[$1]) } / 512
                    let square = members.reduce(0) { $0 + Double(y[$1] * y[$1]) } / 512
                    // A single holds numbers near 1000 to 6e-5.
                    #expect(abs(mean) < 1e-3)
                    #expect(abs(square - 1) < 1e-3)
                }
            }
        }
    }

    @Test func frozenNormsGetNoGradientButPassItOn() {
        let parameters = parameters(channels: 4, groups: 2)
        let arena = ParameterArena.forChecking([parameters.gain, parameters.bias])
        parameters.gain.isFrozen = true
        parameters.bias.isFrozen = true
        withExtendedLifetime(arena) {
            GradientCheck(inputs: [[1, 2, 3, 4]]).run { tape, x in
                tape.groupNorm(x[0], parameters)
            }
            #expect(!parameters.gain.hasGradient && !parameters.bias.hasGradient)
        }
    }

    private func map(_ shape: Shape, on device: Device) -> Tensor {
        var random = RandomSource(seed: 11)
        return device.tensor((0..<shape.count).map { _ in random.uniform(-1, 1) }, shape)
    }

    private func parameters(channels: Int, groups: Int) -> GroupNormParameters {
        let builder = ParameterBuilder()
        return GroupNormParameters(
            gain: builder.parameter("weight", [channels], .constant(1)),
            bias: builder.parameter("bias", [channels], .constant(0)), groups: groups)
    }
}
