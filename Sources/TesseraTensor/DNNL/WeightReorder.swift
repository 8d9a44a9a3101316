import CDNNL

/// A change of layout between plain [outputs, inputs, height, width] singles and a convolution's own
/// weight layout.
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
        let (o, i) = (geometry.outputs, geometry.inputs)
        let (h, w) = (geometry.kernelHeight, geometry.kernelWidth)
        let plain = stridedDescriptor([o, i, h, w], .float32, [i * h * w, h * w, w, 1])
        return direction == .intoConvolution
            ? preparedReorder(from: plain, to: blocked, on: engine)
            : preparedReorder(
                from: blocked, to: plain, adding: direction == .outOfConvolutionAdding, on: engine)
    }
}

/// Writes (or adds) the elements of one layout in another.
func preparedReorder(
    from source: dnnl_memory_desc_t, to target: dnnl_memory_desc_t, adding: Bool = false,
    on engine: dnnl_engine_t
) -> PreparedPrimitive {
    var (source, target) = (source, target)
    let attributes = resultAttributes(adding: adding)
    defer { if let attributes { dnnl_primitive_attr_destroy(attributes) } }
    let descriptor: dnnl_primitive_desc_t = created("dnnl_reorder_primitive_desc_create") {
        dnnl_reorder_primitive_desc_create(&$0, &source, engine, &target, engine, attributes)
    }
    return PreparedPrimitive(
        descriptor, on: engine, arguments: [(DNNL_ARG_FROM, source), (DNNL_ARG_TO, target)])
}
