/// The geometry of a two-dimensional convolution on [batch, height, width, channels] memory.
package struct ConvolutionGeometry: Hashable {
    /// Pictures in the batch.
    package var batch: Int
    /// Input extents.
    package var height, width: Int
    /// Input and output channels.
    package var inputs, outputs: Int
    /// Side of the square kernel.
    package var kernel: Int
    /// Pixels from one output to the next.
    package var stride: Int
    /// Zeros above and to the left.
    package var paddingBefore: Int
    /// Zeros below and to the right.
    package var paddingAfter: Int

    package init(
        batch: Int, height: Int, width: Int, inputs: Int, outputs: Int, kernel: Int, stride: Int,
        padding: (before: Int, after: Int)
    ) {
        self.batch = batch
        self.height = height
        self.width = width
        self.inputs = inputs
        self.outputs = outputs
        self.kernel = kernel
        self.stride = stride
        (paddingBefore, paddingAfter) = padding
    }

    package var outputHeight: Int { outputExtent(height) }
    package var outputWidth: Int { outputExtent(width) }
    package var inputShape: Shape { [batch, height, width, inputs] }
    package var outputShape: Shape { [batch, outputHeight, outputWidth, outputs] }

    private func outputExtent(_ extent: Int) -> Int {
        (extent + paddingBefore + paddingAfter - kernel) / stride + 1
    }
}
