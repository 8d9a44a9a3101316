/// The geometry of a kernel that moves over [batch, height, width, channels] memory.
package struct ConvolutionGeometry: Hashable {
    /// Pictures in the batch.
    package var batch: Int
    /// Input extents.
    package var height, width: Int
    /// Input and output channels.
    package var inputs, outputs: Int
    /// Extents of the kernel.
    package var kernelHeight, kernelWidth: Int
    /// Pixels from one output to the next.
    package var stride: Int
    /// Zeros around the input.
    package var padding: MapPadding

    package init(
        batch: Int, height: Int, width: Int, inputs: Int, outputs: Int,
        kernel: (height: Int, width: Int), stride: Int, padding: MapPadding
    ) {
        self.batch = batch
        self.height = height
        self.width = width
        self.inputs = inputs
        self.outputs = outputs
        (kernelHeight, kernelWidth) = kernel
        self.stride = stride
        self.padding = padding
    }

    package var outputHeight: Int {
        (height + padding.top + padding.bottom - kernelHeight) / stride + 1
    }
    package var outputWidth: Int {
        (width + padding.left + padding.right - kernelWidth) / stride + 1
    }
    package var inputShape: Shape { [batch, height, width, inputs] }
    package var outputShape: Shape { [batch, outputHeight, outputWidth, outputs] }
}

/// Zeros around a map.
public struct MapPadding: Sendable, Hashable {
    /// Rows above and below, columns to the left and to the right.
    public let top, bottom, left, right: Int

    /// As many rows above as columns to the left, and as many below as to the right.
    public init(before: Int, after: Int) {
        (top, bottom) = (before, after)
        (left, right) = (before, after)
    }

    /// What keeps the extents of a map at stride 1: (kernel − 1) / 2 zeros on each side.
    public init(keepingExtentsUnder kernel: (height: Int, width: Int)) {
        (top, bottom) = ((kernel.height - 1) / 2, (kernel.height - 1) / 2)
        (left, right) = ((kernel.width - 1) / 2, (kernel.width - 1) / 2)
    }

    /// No zeros at all.
    public static let none = MapPadding(before: 0, after: 0)
}
