import CDNNL

/// What a pool makes of the pixels under its window.
package enum PoolKind: Sendable, Hashable {
    /// The largest of each channel.
    case maximum
    /// The mean of each channel, over the pixels that lie on the map: padding is not counted.
    case average
}

/// What distinguishes one prepared pool over singles from another.
struct PoolKey: Hashable {
    let kind: PoolKind
    /// The window's; inputs and outputs are the same channels.
    let geometry: ConvolutionGeometry

    func prepare(on engine: dnnl_engine_t) -> PreparedPrimitive {
        var input = mapDescriptor(geometry.inputShape, .float32)
        var output = mapDescriptor(geometry.outputShape, .float32)
        var operation = dnnl_pooling_desc_t()
        check(
            dnnl_pooling_forward_desc_init(
                &operation, dnnl_forward_inference, kind.algorithm, &input, &output,
                geometry.strides, geometry.kernel, geometry.before, geometry.after),
            "dnnl_pooling_forward_desc_init")
        let descriptor: dnnl_primitive_desc_t = created("dnnl_primitive_desc_create (pooling)") {
            dnnl_primitive_desc_create(&$0, &operation, nil, engine, nil)
        }
        return PreparedPrimitive(
            descriptor, on: engine, arguments: [(DNNL_ARG_SRC, input), (DNNL_ARG_DST, output)])
    }
}

extension PoolKind {
    fileprivate var algorithm: dnnl_alg_kind_t {
        self == .maximum ? dnnl_pooling_max : dnnl_pooling_avg_exclude_padding
    }
}
