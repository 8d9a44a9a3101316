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
        var plain = stridedDescriptor([o, i, h, w], .float32, [i * h * w, h * w, w, 1])
        var blocked = blocked
        let isOutward = direction != .intoConvolution
        let attributes = resultAttributes(adding: direction == .outOfConvolutionAdding)
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
