import CDNNL

/// What distinguishes one prepared linear resampling of singles from another.
struct ResamplingKey: Hashable {
    /// [batch, height, width, channels].
    let input, output: Shape

    func prepare(on engine: dnnl_engine_t) -> PreparedPrimitive {
        var source = mapDescriptor(input, .float32)
        var target = mapDescriptor(output, .float32)
        var operation = dnnl_resampling_desc_t()
        check(
            dnnl_resampling_forward_desc_init(
                &operation, dnnl_forward_inference, dnnl_resampling_linear, nil, &source, &target),
            "dnnl_resampling_forward_desc_init")
        let descriptor: dnnl_primitive_desc_t = created("dnnl_primitive_desc_create (resampling)") {
            dnnl_primitive_desc_create(&$0, &operation, nil, engine, nil)
        }
        return PreparedPrimitive(
            descriptor, on: engine, arguments: [(DNNL_ARG_SRC, source), (DNNL_ARG_DST, target)])
    }
}
