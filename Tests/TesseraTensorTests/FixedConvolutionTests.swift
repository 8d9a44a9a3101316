import TesseraTensor
import TestSupport
import Testing

struct FixedConvolutionTests {
    @Test(arguments: [(1, 1, 1), (3, 3, 2), (1, 7, 1), (7, 1, 1)])
    func equalsTheLearnedOneWithoutItsNegatives(height: Int, width: Int, stride: Int) {
        let (shape, extents): (Shape, Shape) = ([6, 5, height, width], [2, 9, 8, 5])
        let builder = ParameterBuilder()
        let parameters = ConvolutionParameters(
            weight: builder.parameter("weight", shape, .constant(0)),
            bias: builder.parameter("bias", [6], .constant(0)), stride: stride)
        let arena = ParameterArena.forChecking(builder.parameters)
        let fixed = FixedConvolution(
            weight: parameters.weight.values, shape, bias: parameters.bias?.values ?? [],
            stride: stride, padding: parameters.padding)
        withExtendedLifetime(arena) {
            let device = Device(precision: .float32)
            let x = device.tensor(FormulaNumbers.values("x", count: extents.count), extents)
            let plain = Tape(on: device, recording: false).convolution(x, parameters)
            let found = fixed(x, on: device)
            #expect(found.shape == plain.shape)
            #expect(found.values.contains(0) && found.values.contains { $0 > 0 })
            expectClose(found.values, plain.values.map { max(0, $0) }, "ReLU", 1e-5)
        }
    }
}
