import TesseraTensor
import TestSupport
import Testing

/// Without a tape a convolution keeps its arranged weights; they never outlive a change.
struct KeptWeightsTests {
    /// A way in which weights change.
    enum Change: String, CaseIterable {
        case assignment, optimizer, initialization, batch
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

    private func output(batch: Int, recording: Bool) -> [Float] {
        var random = RandomSource(seed: 3)
        let values = (0..<batch * 60).map { _ in random.uniform(-1, 1) }
        let pictures = device.tensor(values, [batch, 4, 5, 3])
        return Tape(on: device, recording: recording).convolution(pictures, parameters).values
    }

    private func apply(_ change: Change) {
        switch change {
        case .assignment: parameters.weight.assign(parameters.weight.values.reversed())
        case .initialization: arena.initialize(seed: 2)
        case .batch: _ = output(batch: 3, recording: false)
        case .optimizer:
            let ones = [Float](repeating: 1, count: parameters.weight.shape.count)
            parameters.weight.addGradient(ones)
            arena.update(
                with: AdamWStep(
                    learningRate: 0.1, beta1: 0.9, beta2: 0.95, epsilon: 1e-8, weightDecay: 0,
                    correction1: 0.1, correction2: 0.05, gradientScale: 1))
        }
    }

    @Test(arguments: Change.allCases) func theNewestWeightsCount(after change: Change) {
        let before = output(batch: 2, recording: false)
        #expect(output(batch: 2, recording: false) == before)
        apply(change)
        let after = output(batch: 2, recording: false)
        #expect(after == output(batch: 2, recording: true))
        #expect((after == before) == (change == .batch))
    }
}
