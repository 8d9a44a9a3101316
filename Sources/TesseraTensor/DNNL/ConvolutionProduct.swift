import CDNNL

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
    /// Zeros above and to the left, and below and to the right.
    package var padding: (before: Int, after: Int)

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
        self.padding = padding
    }

    package var outputHeight: Int {
        (height + padding.before + padding.after - kernel) / stride + 1
    }
    package var outputWidth: Int { (width + padding.before + padding.after - kernel) / stride + 1 }
    package var inputShape: Shape { [batch, height, width, inputs] }
    package var outputShape: Shape { [batch, outputHeight, outputWidth, outputs] }

    package static func == (left: Self, right: Self) -> Bool {
        left.key == right.key
    }

    package func hash(into hasher: inout Hasher) { hasher.combine(key) }

    private var key: [Int] {
        [batch, height, width, inputs, outputs, kernel, stride, padding.before, padding.after]
    }
}

/// Which of the three products of a convolution.
enum ConvolutionPass: Hashable {
    case forward, backwardInput, backwardWeights
}

struct ConvolutionKey: Hashable {
    let geometry: ConvolutionGeometry
    let type: ElementType
    let pass: ConvolutionPass
    /// Whether a bias is added, or its gradient computed beside the weights'.
    var hasBias = false
}

/// A convolution whose weights oneDNN wants in a layout of its own choice.
final class PreparedConvolution {
    let primitive: PreparedPrimitive
    /// The layout of the weights (or of their gradient).
    let weights: dnnl_memory_desc_t
    var weightBytes: Int { withUnsafePointer(to: weights) { dnnl_memory_desc_get_size($0) } }

    init(_ key: ConvolutionKey, on engine: dnnl_engine_t) {
        var operation = Self.operation(key)
        let descriptor: dnnl_primitive_desc_t = created("dnnl_primitive_desc_create (convolution)")
        {
            dnnl_primitive_desc_create(&$0, &operation, nil, engine, nil)
        }
        func memory(_ query: dnnl_query_t) -> dnnl_memory_desc_t {
            guard let descriptor = dnnl_primitive_desc_query_md(descriptor, query, 0) else {
                preconditionFailure("oneDNN: convolution without memory descriptor")
            }
            return descriptor.pointee
        }
        var arguments: [(CInt, dnnl_memory_desc_t)]
        switch key.pass {
        case .forward:
            weights = memory(dnnl_query_weights_md)
            arguments = [
                (DNNL_ARG_SRC, memory(dnnl_query_src_md)), (DNNL_ARG_WEIGHTS, weights),
                (DNNL_ARG_DST, memory(dnnl_query_dst_md)),
            ]
        case .backwardInput:
            weights = memory(dnnl_query_weights_md)
            arguments = [
                (DNNL_ARG_DIFF_DST, memory(dnnl_query_diff_dst_md)), (DNNL_ARG_WEIGHTS, weights),
                (DNNL_ARG_DIFF_SRC, memory(dnnl_query_diff_src_md)),
            ]
        case .backwardWeights:
            weights = memory(dnnl_query_diff_weights_md)
            arguments = [
                (DNNL_ARG_SRC, memory(dnnl_query_src_md)),
                (DNNL_ARG_DIFF_DST, memory(dnnl_query_diff_dst_md)),
                (DNNL_ARG_DIFF_WEIGHTS, weights),
            ]
        }
        if key.hasBias {
            let index = key.pass == .forward ? DNNL_ARG_BIAS : DNNL_ARG_DIFF_BIAS
            arguments.append((index, Self.bias(key)))
        }
        primitive = PreparedPrimitive(descriptor, on: engine, arguments: arguments)
    }

    private static func operation(_ key: ConvolutionKey) -> dnnl_convolution_desc_t {
        let geometry = key.geometry
        var input = activations(geometry.inputShape, key.type)
        var output = activations(geometry.outputShape, key.type)
        // The weights' gradient is a sum over all pixels: it is stored as it was summed, in singles.
        var weights = anyWeights(geometry, key.pass == .backwardWeights ? .float32 : key.type)
        let strides = [Int64(geometry.stride), Int64(geometry.stride)]
        let before = [Int64(geometry.padding.before), Int64(geometry.padding.before)]
        let after = [Int64(geometry.padding.after), Int64(geometry.padding.after)]
        var bias = Self.bias(key)
        var operation = dnnl_convolution_desc_t()
        let status =
            switch key.pass {
            case .forward:
                dnnl_convolution_forward_desc_init(
                    &operation, dnnl_forward_training, dnnl_convolution_direct, &input, &weights,
                    &bias, &output, strides, before, after)
            case .backwardInput:
                dnnl_convolution_backward_data_desc_init(
                    &operation, dnnl_convolution_direct, &input, &weights, &output, strides, before,
                    after)
            case .backwardWeights:
                dnnl_convolution_backward_weights_desc_init(
                    &operation, dnnl_convolution_direct, &input, &weights, &bias, &output, strides,
                    before, after)
            }
        check(status, "dnnl_convolution_desc_init")
        return operation
    }

    /// [batch, height, width, channels] memory under oneDNN's logical order (batch, channels, …).
    private static func activations(_ shape: Shape, _ type: ElementType) -> dnnl_memory_desc_t {
        let (n, h, w, c) = (shape[0], shape[1], shape[2], shape[3])
        return stridedDescriptor([n, c, h, w], type, [h * w * c, 1, w * c, c])
    }

    /// [outputs] singles; a descriptor of nothing stands for no bias.
    private static func bias(_ key: ConvolutionKey) -> dnnl_memory_desc_t {
        key.hasBias
            ? stridedDescriptor([key.geometry.outputs], .float32, [1]) : dnnl_memory_desc_t()
    }

    private static func anyWeights(
        _ geometry: ConvolutionGeometry, _ type: ElementType
    ) -> dnnl_memory_desc_t {
        var descriptor = dnnl_memory_desc_t()
        let extents = [geometry.outputs, geometry.inputs, geometry.kernel, geometry.kernel]
        check(
            dnnl_memory_desc_init_by_tag(
                &descriptor, 4, extents.map(Int64.init), type.dnnl, dnnl_format_tag_any),
            "dnnl_memory_desc_init_by_tag")
        return descriptor
    }
}

/// A change of layout between plain [outputs, inputs, kernel, kernel] singles and a convolution's
/// own weight layout.
struct ReorderKey: Hashable {
    enum Direction: Hashable {
        case intoConvolution, outOfConvolution, outOfConvolutionAdding
    }

    let convolution: ConvolutionKey
    let direction: Direction
    let blocked: dnnl_memory_desc_t

    static func == (left: Self, right: Self) -> Bool {
        left.convolution == right.convolution && left.direction == right.direction
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(convolution)
        hasher.combine(direction)
    }

    func prepare(on engine: dnnl_engine_t) -> PreparedPrimitive {
        let geometry = convolution.geometry
        let (o, i, k) = (geometry.outputs, geometry.inputs, geometry.kernel)
        var plain = stridedDescriptor([o, i, k, k], .float32, [i * k * k, k * k, k, 1])
        var blocked = blocked
        let isOutward = direction != .intoConvolution
        let attributes = direction == .outOfConvolutionAdding ? addingAttributes() : nil
        defer { if let attributes { dnnl_primitive_attr_destroy(attributes) } }
        let descriptor: dnnl_primitive_desc_t = created("dnnl_reorder_primitive_desc_create") {
            isOutward
                ? dnnl_reorder_primitive_desc_create(
                    &$0, &blocked, engine, &plain, engine, attributes)
                : dnnl_reorder_primitive_desc_create(
                    &$0, &plain, engine, &blocked, engine, attributes)
        }
        return PreparedPrimitive(
            descriptor, on: engine,
            arguments: [
                (DNNL_ARG_FROM, isOutward ? blocked : plain),
                (DNNL_ARG_TO, isOutward ? plain : blocked),
            ])
    }
}

extension Device {
    /// output = input ∗ weights (+ bias); weights are plain [outputs, inputs, kernel, kernel] singles.
    package func convolve(
        _ input: Tensor, _ weights: Parameter, bias: Parameter? = nil,
        _ geometry: ConvolutionGeometry, into output: Tensor
    ) {
        let key = ConvolutionKey(
            geometry: geometry, type: input.elementType, pass: .forward, hasBias: bias != nil)
        let (convolution, blocked) = blockedWeights(weights, key)
        var addresses = [input.start, blocked.start, output.start]
        if let bias { addresses.append(UnsafeMutableRawPointer(bias.weightStart)) }
        convolution.primitive.run(addresses, on: primitives.stream)
    }

    /// inputGradient = outputGradient ∗ᵀ weights.
    package func convolveBackward(
        _ outputGradient: Tensor, _ weights: Parameter, _ geometry: ConvolutionGeometry,
        into inputGradient: Tensor
    ) {
        let key = ConvolutionKey(
            geometry: geometry, type: outputGradient.elementType, pass: .backwardInput)
        let (convolution, blocked) = blockedWeights(weights, key)
        convolution.primitive.run(
            [outputGradient.start, blocked.start, inputGradient.start], on: primitives.stream)
    }

    /// The gradients of weights and bias from the input and the output's gradient, added to the
    /// parameters'.
    package func convolveWeightGradient(
        _ input: Tensor, _ outputGradient: Tensor, _ geometry: ConvolutionGeometry,
        of weights: Parameter, bias: Parameter? = nil
    ) {
        guard let target = weights.gradient.baseAddress else { return }
        let key = ConvolutionKey(
            geometry: geometry, type: input.elementType, pass: .backwardWeights,
            hasBias: bias != nil)
        let convolution = primitives.convolution(key)
        let blocked = scratch(byteCount: convolution.weightBytes)
        let biasGradient = Tensor([geometry.outputs], .float32, pool: pool)
        var addresses = [input.start, outputGradient.start, blocked.start]
        if bias != nil { addresses.append(biasGradient.start) }
        convolution.primitive.run(addresses, on: primitives.stream)
        bias?.addGradient(biasGradient.floats(from: 0))
        let reorder = ReorderKey(
            convolution: key,
            direction: weights.hasGradient ? .outOfConvolutionAdding : .outOfConvolution,
            blocked: convolution.weights)
        primitives.reorder(reorder).run(
            [blocked.start, UnsafeMutableRawPointer(target)], on: primitives.stream)
        weights.hasGradient = true
    }

    private func blockedWeights(
        _ weights: Parameter, _ key: ConvolutionKey
    ) -> (PreparedConvolution, Tensor) {
        let convolution = primitives.convolution(key)
        let blocked = scratch(byteCount: convolution.weightBytes)
        let reorder = ReorderKey(
            convolution: key, direction: .intoConvolution, blocked: convolution.weights)
        primitives.reorder(reorder).run(
            [UnsafeMutableRawPointer(weights.weightStart), blocked.start], on: primitives.stream)
        return (convolution, blocked)
    }

    private func scratch(byteCount: Int) -> Tensor {
        Tensor([(byteCount + 3) / 4], .float32, pool: pool)
    }
}
