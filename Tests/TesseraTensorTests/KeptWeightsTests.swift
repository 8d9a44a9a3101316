import TesseraTensor
import TestSupport
import Testing

/// Without a tape a convolution keeps its arranged weights; they never outlive a change.
struct KeptWeightsTests {
    private let parameters: ConvolutionParameters
    private let arena: ParameterArena
    private let device: Device

    init() {
        let builder = ParameterBuilder()
        parameters = ConvolutionParameters(
            weight: builder.parameter("weight", [5, 3, 3, 3], .uniform(bound: 1)),
            bias: builder.parameter("bias", [5], .uniform(bound: 1)))
        device = Device()
        arena = ParameterArena(builder.parameters, precision: device.precision, seed: 1)
    }

    private func output(batch: Int, recording: Bool) -> [Float] {
        var random = RandomSource(seed: 3)
        let values = (0..<batch * 60).map { _ in random.uniform(-1, 1) }
        let pictures = device.tensor(values, [batch, 4, 5, 3])
        return Tape(on: device, recording: recording).convolution(pictures, parameters).values
    }

    @Test(arguments: WeightChange.allCases) func theNewestWeightsCount(after change: WeightChange) {
        let before = output(batch: 2, recording: false)
        #expect(output(batch: 2, recording: false) == before)
        change.apply(to: parameters.weight, of: arena)
        let after = output(batch: 2, recording: false)
        #expect(after == output(batch: 2, recording: true))
        #expect(after != before)
    }

    @Test func aBatchOfAnotherSizeChangesNothing() {
        let before = output(batch: 2, recording: false)
        _ = output(batch: 3, recording: false)
        #expect(output(batch: 2, recording: false) == before)
    }
}
