import TesseraTensor
import TestSupport
import Testing

/// Without a tape a convolution keeps its arranged weights; they never outlive a change.
struct KeptWeightsTests {
    enum Kind: CaseIterable {
        case plain, upsampled
    }

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

    private func output(_ kind: Kind, batch: Int = 2, recording: Bool = false) -> [Float] {
        var random = RandomSource(seed: 3)
        let values = (0..<batch * 60).map { _ in random.uniform(-1, 1) }
        let pictures = device.tensor(values, [batch, 4, 5, 3])
        let tape = Tape(on: device, recording: recording)
        return switch kind {
        case .plain: tape.convolution(pictures, parameters).values
        case .upsampled: tape.upsampledConvolution(pictures, parameters).values
        }
    }

    @Test(arguments: WeightChange.allCases, Kind.allCases)
    func theNewestWeightsCount(after change: WeightChange, _ kind: Kind) {
        let before = output(kind)
        #expect(output(kind) == before)
        change.apply(to: parameters.weight, of: arena)
        let after = output(kind)
        #expect(after == output(kind, recording: true))
        #expect(after != before)
    }

    @Test(arguments: Kind.allCases) func aBatchOfAnotherSizeChangesNothing(_ kind: Kind) {
        let before = output(kind)
        _ = output(kind, batch: 3)
        #expect(output(kind) == before)
    }

    @Test func bothKindsOfOneParameterStayApart() {
        let before = Kind.allCases.map { output($0) }
        #expect(Kind.allCases.map { output($0) } == before)
        #expect(Kind.allCases.map { output($0, recording: true) } == before)
    }
}
