import CKernels

extension Tape {
    /// A 3×3 convolution of x enlarged twice (nearest neighbour) at less than half of its cost.
    ///
    /// Enlarging repeats each pixel, so the nine taps of the kernel meet only four different pixels
    /// of x. Adding the taps that meet the same one leaves a 2×2 kernel for each of the four phases
    /// y[2i + a, 2j + b]: one convolution of x with four times the outputs, interleaved afterwards
    /// (Shi et al. 2016, sub-pixel convolution). All gradients take the same way back.
    ///
    /// - Parameter x: [batch, height, width, inputs]; converted to the activation type if it is not.
    /// - Returns: [batch, 2 · height, 2 · width, outputs] in the device's activation type.
    /// - Precondition: kernel 3, stride 1, padding (1, 1).
    public func upsampledConvolution(_ x: Tensor, _ parameters: ConvolutionParameters) -> Tensor {
        let weight = parameters.weight
        precondition(
            x.shape.rank == 4 && x.shape[3] == weight.shape[1] && parameters.kernel == (3, 3)
                && parameters.stride == 1 && parameters.padding == MapPadding(before: 1, after: 1),
            "upsampledConvolution: input \(x.shape), \(weight.name) \(weight.shape)")
        let input = converted(x, to: device.activationType)
        let phases = PhaseConvolution(
            of: input.shape, parameters, keepingWeights: !isRecording, on: device)
        let y = tensor(
            phases.enlargedShape, device.activationType,
            needsGradient: x.needsGradient || parameters.learns)
        phases.forward(input, into: y)
        record("upsampledConvolution", y) { [device] dy in
            let dphases = phases.separated(dy)
            phases.learn(from: input, dphases)
            if x.needsGradient {
                x.accumulateGradient(phases.inputGradient(dphases), on: device)
            }
        }
        return y
    }
}

/// Four 2×2 convolutions in place of a 3×3 one on an enlarged map, and their interleaving.
private struct PhaseConvolution {
    private let parameters: ConvolutionParameters
    private let device: Device
    /// One convolution puts out the four phases of all pixels side by side, and one line and one
    /// column too many: a phase looks back or ahead, but not both.
    private let geometry: ConvolutionGeometry
    /// [4, outputs, inputs, 2, 2]; undefined where they are kept.
    private let weights: Tensor
    /// Whether the parameter keeps them arranged, so that they are worked out only when it changed.
    private let keepingWeights: Bool

    init(
        of input: Shape, _ parameters: ConvolutionParameters, keepingWeights: Bool,
        on device: Device
    ) {
        let (outputs, inputs) = (parameters.weight.shape[0], parameters.weight.shape[1])
        self.parameters = parameters
        self.keepingWeights = keepingWeights
        self.device = device
        geometry = ConvolutionGeometry(
            batch: input[0], height: input[1], width: input[2], inputs: inputs,
            outputs: 4 * outputs, kernel: (2, 2), stride: 1,
            padding: MapPadding(before: 1, after: 1))
        weights = Tensor([4, outputs, inputs, 2, 2], .float32, pool: device.pool)
        if !keepingWeights { writeWeights() }
    }

    private func writeWeights() {
        ck_phase_weights(
            parameters.weight.weightStart, weights.floats(from: 0), outputs, geometry.inputs)
    }

    var enlargedShape: Shape {
        [geometry.batch, 2 * geometry.height, 2 * geometry.width, outputs]
    }

    private var outputs: Int { parameters.weight.shape[0] }

    func forward(_ x: Tensor, into y: Tensor) {
        let phases = Tensor(geometry.outputShape, y.elementType, pool: device.pool)
        let kernel =
            keepingWeights
            ? Singles(weights, keptIn: parameters.weight.layouts, writtenBy: writeWeights)
            : Singles(weights)
        device.convolve(
            x, kernel, bias: repeatedBias().map { Singles($0) }, geometry, into: phases)
        eachLine(geometry.batch * geometry.height) { lines in
            ck_interleave_phases(
                phases.start, y.start, y.elementType.kernelType, geometry.height, geometry.width,
                outputs, lines.lowerBound, lines.upperBound)
        }
    }

    /// The phases of dy, [batch, height + 1, width + 1, 4 · outputs].
    func separated(_ dy: Tensor) -> Tensor {
        let dphases = Tensor(geometry.outputShape, dy.elementType, pool: device.pool)
        eachLine(geometry.batch * geometry.outputHeight) { lines in
            ck_separate_phases(
                dy.start, dphases.start, dy.elementType.kernelType, geometry.height,
                geometry.width, outputs, lines.lowerBound, lines.upperBound)
        }
        return dphases
    }

    /// Adds to the gradients of weights and bias, where they are not frozen.
    func learn(from x: Tensor, _ dphases: Tensor) {
        guard parameters.learns else { return }
        let dweights = Tensor(weights.shape, .float32, pool: device.pool)
        let dbias = Tensor([4, outputs], .float32, pool: device.pool)
        device.convolveWeightGradient(
            x, dphases, geometry, into: Singles(dweights), adding: false, bias: Singles(dbias))
        if let bias = parameters.bias { Kernels.addRowSums(of: dbias, to: bias, on: device) }
        let weight = parameters.weight
        guard !weight.isFrozen else { return }
        ck_phase_weight_gradient(
            dweights.floats(from: 0), weight.gradientStart, outputs, geometry.inputs,
            weight.hasGradient)
        weight.hasGradient = true
    }

    func inputGradient(_ dphases: Tensor) -> Tensor {
        let dx = Tensor(geometry.inputShape, dphases.elementType, pool: device.pool)
        device.convolveBackward(dphases, Singles(weights), geometry, into: dx)
        return dx
    }

    /// The bias once for each phase, [4, outputs].
    private func repeatedBias() -> Tensor? {
        guard let bias = parameters.bias else { return nil }
        let phases = Tensor([4, outputs], .float32, pool: device.pool)
        for phase in 0..<4 {
            phases.floats(from: phase * outputs).update(from: bias.weightStart, count: outputs)
        }
        return phases
    }

    private func eachLine(_ count: Int, _ body: (Range<Int>) -> Void) {
        Parallel.ranges(count, grain: max(1, Kernels.grain / (4 * geometry.width * outputs)), body)
    }
}
