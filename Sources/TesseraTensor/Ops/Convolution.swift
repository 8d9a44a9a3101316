/// The learned part of a two-dimensional convolution, and how its kernel moves.
public struct ConvolutionParameters {
    /// [outputs, inputs, height, width], as in PyTorch.
    public let weight: Parameter
    /// [outputs], or nil.
    public let bias: Parameter?
    /// Pixels from one output to the next.
    public let stride: Int
    /// Zeros around the map.
    public let padding: MapPadding

    /// Creates the description of a convolution.
    ///
    /// - Parameter padding: zeros above and to the left, and below and to the right; nil keeps the
    ///   extents at stride 1: (kernel − 1) / 2 zeros on each side. MoVQ halves a map with kernel 3,
    ///   stride 2 and padding (0, 1).
    /// - Precondition: the weight has four axes.
    public init(
        weight: Parameter, bias: Parameter? = nil, stride: Int = 1,
        padding: (before: Int, after: Int)? = nil
    ) {
        precondition(
            weight.shape.rank == 4,
            "convolution: \(weight.name) \(weight.shape) is no [outputs, inputs, height, width]")
        self.weight = weight
        self.bias = bias
        self.stride = stride
        self.padding =
            padding.map { MapPadding(before: $0.before, after: $0.after) }
            ?? MapPadding(keepingExtentsUnder: (weight.shape[2], weight.shape[3]))
    }

    /// Extents of the kernel.
    var kernel: (height: Int, width: Int) { (weight.shape[2], weight.shape[3]) }

    /// A single pixel in, a single pixel out: a linear layer over the pixels.
    var isPointwise: Bool { kernel == (1, 1) && stride == 1 && padding == .none }

    var learns: Bool { !weight.isFrozen || bias.map { !$0.isFrozen } ?? false }

    func geometry(of x: Tensor) -> ConvolutionGeometry {
        ConvolutionGeometry(
            batch: x.shape[0], height: x.shape[1], width: x.shape[2],
            inputs: weight.shape[1], outputs: weight.shape[0], kernel: kernel, stride: stride,
            padding: padding)
    }
}

extension Tape {
    /// y = x ∗ W (+ bias) (+ residual): y[i, j, o] = Σ W[o, c, a, b] · x[s·i + a − p, s·j + b − q, c]
    /// with stride s, p zeros above and q to the left; a 1×1 convolution is one matrix product.
    ///
    /// Gradients: dx = dy ∗ᵀ W, dW = x ⋆ dy (correlated over all pixels), dbias = Σ dy over pixels,
    /// and dy itself for the residual. Frozen weights and inputs from which nothing learns cost
    /// nothing.
    ///
    /// - Parameters:
    ///   - x: [batch, height, width, inputs]; converted to the activation type if it is not.
    ///   - residual: what the result is added to in the same pass, of the result's shape and type.
    /// - Returns: [batch, height / stride, width / stride, outputs] in the device's activation type.
    public func convolution(
        _ x: Tensor, _ parameters: ConvolutionParameters, addedTo residual: Tensor? = nil
    ) -> Tensor {
        precondition(
            x.shape.rank == 4 && x.shape[3] == parameters.weight.shape[1],
            "convolution: input \(x.shape), \(parameters.weight.name) \(parameters.weight.shape)")
        let geometry = parameters.geometry(of: x)
        let input = converted(x, to: device.activationType)
        let y = tensor(
            geometry.outputShape, device.activationType,
            needsGradient: x.needsGradient || parameters.learns || residual?.needsGradient == true)
        if let residual { copy(residual, into: y) }
        device.convolve(
            input, parameters, geometry, into: y, adding: residual != nil,
            keepingWeights: !isRecording)
        record("convolution", y) { [device] dy in
            device.learn(parameters, from: input, dy, geometry)
            if x.needsGradient {
                x.accumulateGradient(
                    device.inputGradient(dy, parameters, geometry), on: device)
            }
            residual?.accumulateGradient(dy, on: device)
        }
        return y
    }

    /// x in another storage, without a gradient of its own; x itself where nothing changes.
    func converted(_ x: Tensor, to type: ElementType) -> Tensor {
        guard x.elementType != type else { return x }
        let copy = tensor(x.shape, type)
        Kernels.copy(x.start, x.elementType, to: copy.start, type, count: x.shape.count)
        return copy
    }

    private func copy(_ residual: Tensor, into y: Tensor) {
        precondition(
            residual.shape == y.shape && residual.elementType == y.elementType,
            "convolution: \(residual.elementType) residual \(residual.shape), output \(y.shape)")
        Kernels.copy(
            residual.start, residual.elementType, to: y.start, y.elementType, count: y.shape.count)
    }
}

extension Device {
    fileprivate func convolve(
        _ x: Tensor, _ parameters: ConvolutionParameters, _ geometry: ConvolutionGeometry,
        into y: Tensor, adding: Bool, keepingWeights: Bool
    ) {
        let (weight, bias) = (parameters.weight, parameters.bias)
        guard parameters.isPointwise else {
            return convolve(
                x, Singles(weightsOf: weight, areKeptArranged: keepingWeights),
                bias: bias.map { Singles(weightsOf: $0) }, geometry, into: y, adding: adding)
        }
        multiply(Matrix(x), factor(weight).transposed, into: Matrix(y), adding: adding)
        if let bias { Kernels.addRow(bias, to: y) }
    }

    /// Adds to the gradients of weights and bias, where they are not frozen.
    fileprivate func learn(
        _ parameters: ConvolutionParameters, from x: Tensor, _ dy: Tensor,
        _ geometry: ConvolutionGeometry
    ) {
        let (weight, bias) = (parameters.weight, parameters.bias)
        guard !weight.isFrozen, !parameters.isPointwise else {
            if let bias { Kernels.addRowSums(of: dy, to: bias, on: self) }
            if !weight.isFrozen { addWeightGradient(of: weight, x: Matrix(x), dy: Matrix(dy)) }
            return
        }
        let dbias = bias.map { Tensor($0.shape, .float32, pool: pool) }
        convolveWeightGradient(
            x, dy, geometry, into: Singles(gradientOf: weight), adding: weight.hasGradient,
            bias: dbias.map { Singles($0) })
        weight.hasGradient = true
        if let dbias { bias?.addGradient(dbias.floats(from: 0)) }
    }

    fileprivate func inputGradient(
        _ dy: Tensor, _ parameters: ConvolutionParameters, _ geometry: ConvolutionGeometry
    ) -> Tensor {
        let dx = Tensor(geometry.inputShape, dy.elementType, pool: pool)
        if parameters.isPointwise {
            multiply(Matrix(dy), factor(parameters.weight), into: Matrix(dx))
        } else {
            convolveBackward(dy, Singles(weightsOf: parameters.weight), geometry, into: dx)
        }
        return dx
    }
}
