import CDNNL

/// Singles that a convolution reads or writes, and what keeps them alive while it does.
package struct Singles {
    fileprivate let start: UnsafeMutableRawPointer
    private let owner: AnyObject
    /// Where they are kept arranged for the next convolution.
    fileprivate var layouts: WeightLayouts?
    /// Writes them before they are arranged, where they do not stand there yet.
    fileprivate var write: (() -> Void)?

    /// The elements of a tensor of singles.
    ///
    /// - Parameters:
    ///   - layouts: where they are kept arranged, if they are weights that stay.
    ///   - write: writes the elements, which are wanted only when what is kept is out of date.
    init(
        _ tensor: Tensor, keptIn layouts: WeightLayouts? = nil, writtenBy write: (() -> Void)? = nil
    ) {
        self.layouts = layouts
        self.write = write
        start = UnsafeMutableRawPointer(tensor.floats(from: 0))
        owner = tensor
    }

    /// The master weights of a parameter.
    ///
    /// - Parameter areKeptArranged: whether the parameter keeps them in the layout of a convolution
    ///   until they change, which costs as much memory again.
    package init(weightsOf parameter: Parameter, areKeptArranged: Bool = false) {
        start = UnsafeMutableRawPointer(parameter.weightStart)
        owner = parameter
        layouts = areKeptArranged ? parameter.layouts : nil
    }

    /// The gradient of a parameter.
    package init(gradientOf parameter: Parameter) {
        start = UnsafeMutableRawPointer(parameter.gradientStart)
        owner = parameter
    }
}

extension Device {
    /// output = input ∗ weights (+ bias), or output += that, and max(0, that) where rectified;
    /// weights are plain [outputs, inputs, height, width].
    package func convolve(
        _ input: Tensor, _ weights: Singles, bias: Singles?, _ geometry: ConvolutionGeometry,
        into output: Tensor, adding: Bool = false, rectified: Bool = false
    ) {
        let key = ConvolutionKey(
            geometry: geometry, type: input.elementType, pass: .forward, hasBias: bias != nil,
            isAdding: adding, isRectified: rectified)
        let convolution = primitives.convolution(key)
        let blocked = blockedWeights(weights, key, convolution)
        withExtendedLifetime((blocked, bias)) {
            convolution.primitive.run(
                input.start, blocked.start, output.start, bias?.start, on: primitives.stream)
        }
    }

    /// inputGradient = outputGradient ∗ᵀ weights.
    package func convolveBackward(
        _ outputGradient: Tensor, _ weights: Singles, _ geometry: ConvolutionGeometry,
        into inputGradient: Tensor
    ) {
        let key = ConvolutionKey(
            geometry: geometry, type: outputGradient.elementType, pass: .backwardInput)
        let convolution = primitives.convolution(key)
        let blocked = blockedWeights(weights, key, convolution)
        withExtendedLifetime(blocked) {
            convolution.primitive.run(
                outputGradient.start, blocked.start, inputGradient.start, on: primitives.stream)
        }
    }

    /// The gradient of the weights from the input and the output's gradient, written or added, and
    /// that of the bias, written.
    package func convolveWeightGradient(
        _ input: Tensor, _ outputGradient: Tensor, _ geometry: ConvolutionGeometry,
        into weights: Singles, adding: Bool, bias: Singles?
    ) {
        let key = ConvolutionKey(
            geometry: geometry, type: input.elementType, pass: .backwardWeights,
            hasBias: bias != nil)
        let convolution = primitives.convolution(key)
        let blocked = scratch(byteCount: convolution.weightBytes)
        let reorder = ReorderKey(
            convolution: key, direction: adding ? .outOfConvolutionAdding : .outOfConvolution,
            blocked: convolution.weights)
        withExtendedLifetime((blocked, weights, bias)) {
            convolution.primitive.run(
                input.start, outputGradient.start, blocked.start, bias?.start,
                on: primitives.stream)
            primitives.reorder(reorder).run(blocked.start, weights.start, on: primitives.stream)
        }
    }

    /// The weights in the convolution's layout, and what keeps them alive.
    private func blockedWeights(
        _ weights: Singles, _ key: ConvolutionKey, _ convolution: PreparedConvolution
    ) -> (start: UnsafeMutableRawPointer, owner: AnyObject) {
        let reorder = primitives.reorder(
            ReorderKey(
                convolution: key, direction: .intoConvolution, blocked: convolution.weights))
        func arrange(in target: UnsafeMutableRawPointer) {
            withExtendedLifetime(weights) {
                weights.write?()
                reorder.run(weights.start, target, on: primitives.stream)
            }
        }
        if let kept = weights.layouts?.arranged(as: convolution.weights, by: arrange) {
            return (kept.start, kept)
        }
        let scratch = scratch(byteCount: convolution.weightBytes)
        arrange(in: scratch.start)
        return (scratch.start, scratch)
    }

    private func scratch(byteCount: Int) -> Tensor {
        Tensor([(byteCount + 3) / 4], .float32, pool: pool)
    }
}
