import CDNNL

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
    /// Whether the result is added to what is in the output.
    var isAdding = false
    /// Whether negative results become 0.
    var isRectified = false
}

/// A convolution whose weights oneDNN wants in a layout of its own choice.
final class PreparedConvolution {
    let primitive: PreparedPrimitive
    /// The layout of the weights (or of their gradient).
    let weights: dnnl_memory_desc_t
    let weightBytes: Int

    init(_ key: ConvolutionKey, on engine: dnnl_engine_t) {
        let descriptor = Self.descriptor(key, on: engine)
        func memory(_ query: dnnl_query_t) -> dnnl_memory_desc_t {
            memoryDescriptor(query, of: descriptor)
        }
        var arguments = key.pass.arguments.map { ($0.index, memory($0.query)) }
        if key.hasBias {
            let index = key.pass == .forward ? DNNL_ARG_BIAS : DNNL_ARG_DIFF_BIAS
            arguments.append((index, Self.bias(key)))
        }
        weights = memory(
            key.pass == .backwardWeights ? dnnl_query_diff_weights_md : dnnl_query_weights_md)
        weightBytes = withUnsafePointer(to: weights) { dnnl_memory_desc_get_size($0) }
        primitive = PreparedPrimitive(descriptor, on: engine, arguments: arguments)
    }

    private static func descriptor(
        _ key: ConvolutionKey, on engine: dnnl_engine_t
    ) -> dnnl_primitive_desc_t {
        var operation = operation(key)
        let attributes = resultAttributes(adding: key.isAdding, rectified: key.isRectified)
        defer { if let attributes { dnnl_primitive_attr_destroy(attributes) } }
        return created("dnnl_primitive_desc_create (convolution)") {
            dnnl_primitive_desc_create(&$0, &operation, attributes, engine, nil)
        }
    }

    private static func operation(_ key: ConvolutionKey) -> dnnl_convolution_desc_t {
        let geometry = key.geometry
        var input = mapDescriptor(geometry.inputShape, key.type)
        var output = mapDescriptor(geometry.outputShape, key.type)
        // The weights' gradient is a sum over all pixels: it is stored as it was summed, in singles.
        var weights = anyWeights(geometry, key.pass == .backwardWeights ? .float32 : key.type)
        let (strides, before, after) = (geometry.strides, geometry.before, geometry.after)
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

    /// [outputs] singles; a descriptor of nothing stands for no bias.
    private static func bias(_ key: ConvolutionKey) -> dnnl_memory_desc_t {
        key.hasBias
            ? stridedDescriptor([key.geometry.outputs], .float32, [1]) : dnnl_memory_desc_t()
    }

    private static func anyWeights(
        _ geometry: ConvolutionGeometry, _ type: ElementType
    ) -> dnnl_memory_desc_t {
        anyLayoutDescriptor(
            [geometry.outputs, geometry.inputs, geometry.kernelHeight, geometry.kernelWidth], type)
    }
}

extension ConvolutionGeometry {
    /// Vertically and horizontally, as oneDNN takes them.
    var strides: [Int64] { [Int64(stride), Int64(stride)] }
    var kernel: [Int64] { [Int64(kernelHeight), Int64(kernelWidth)] }
    var before: [Int64] { [Int64(padding.top), Int64(padding.left)] }
    var after: [Int64] { [Int64(padding.bottom), Int64(padding.right)] }
}

/// [batch, height, width, channels] memory under oneDNN's logical order (batch, channels, …).
func mapDescriptor(_ shape: Shape, _ type: ElementType) -> dnnl_memory_desc_t {
    let (n, h, w, c) = (shape[0], shape[1], shape[2], shape[3])
    return stridedDescriptor([n, c, h, w], type, [h * w * c, 1, w * c, c])
}

extension ConvolutionPass {
    /// What the pass reads and writes, without a bias.
    fileprivate var arguments: [(index: CInt, query: dnnl_query_t)] {
        switch self {
        case .forward:
            [
                (DNNL_ARG_SRC, dnnl_query_src_md), (DNNL_ARG_WEIGHTS, dnnl_query_weights_md),
                (DNNL_ARG_DST, dnnl_query_dst_md),
            ]
        case .backwardInput:
            [
                (DNNL_ARG_DIFF_DST, dnnl_query_diff_dst_md),
                (DNNL_ARG_WEIGHTS, dnnl_query_weights_md),
                (DNNL_ARG_DIFF_SRC, dnnl_query_diff_src_md),
            ]
        case .backwardWeights:
            [
                (DNNL_ARG_SRC, dnnl_query_src_md), (DNNL_ARG_DIFF_DST, dnnl_query_diff_dst_md),
                (DNNL_ARG_DIFF_WEIGHTS, dnnl_query_diff_weights_md),
            ]
        }
    }
}
