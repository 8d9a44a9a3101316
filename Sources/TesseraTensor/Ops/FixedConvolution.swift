/// A convolution that learned elsewhere and only computes, with ReLU behind it.
///
/// It runs in singles whatever the device's precision: what it computes is compared with what
/// others computed. Its memory is its own, once for every weight where a `Parameter` keeps
/// gradient and moments too, so that it serves on any device.
package final class FixedConvolution {
    private let weight, bias: Tensor
    private let layouts = WeightLayouts()
    private let stride: Int
    private let padding: MapPadding

    /// Takes over the weights.
    ///
    /// - Parameters:
    ///   - weight: of the given shape, [outputs, inputs, height, width].
    ///   - bias: [outputs].
    package init(
        weight: [Float], _ shape: Shape, bias: [Float], stride: Int = 1, padding: MapPadding
    ) {
        precondition(
            shape.rank == 4 && weight.count == shape.count && bias.count == shape[0],
            "convolution: \(weight.count) weights and \(bias.count) biases for \(shape)")
        let pool = BufferPool()
        self.weight = Tensor(shape, .float32, pool: pool)
        self.bias = Tensor([shape[0]], .float32, pool: pool)
        self.stride = stride
        self.padding = padding
        _ = self.weight.floats.update(from: weight)
        _ = self.bias.floats.update(from: bias)
    }

    /// max(0, x ∗ W + bias); nothing is recorded.
    ///
    /// - Parameter x: [batch, height, width, inputs] singles.
    /// - Returns: [batch, height / stride, width / stride, outputs] singles.
    package func callAsFunction(_ x: Tensor, on device: Device) -> Tensor {
        precondition(
            x.shape.rank == 4 && x.shape[3] == weight.shape[1] && x.elementType == .float32,
            "convolution: \(x.elementType) input \(x.shape), weights \(weight.shape)")
        let geometry = ConvolutionGeometry(
            batch: x.shape[0], height: x.shape[1], width: x.shape[2], inputs: weight.shape[1],
            outputs: weight.shape[0], kernel: (weight.shape[2], weight.shape[3]), stride: stride,
            padding: padding)
        let y = Tensor(geometry.outputShape, .float32, pool: device.pool)
        device.convolve(
            x, Singles(weight, keptIn: layouts), bias: Singles(bias), geometry, into: y,
            rectified: true)
        return y
    }
}
