import CDNNL

/// Keeps oneDNN's engine, stream and every primitive made so far, by what it computes.
///
/// Making a primitive costs up to a millisecond, looking it up about a hundred nanoseconds.
final class PrimitiveCache {
    let engine: dnnl_engine_t
    let stream: dnnl_stream_t
    private var products: [ProductShape: PreparedPrimitive] = [:]
    private var weightProducts: [ProductShape: PreparedWeightProduct] = [:]
    private var convolutions: [ConvolutionKey: PreparedConvolution] = [:]
    private var reorders: [ReorderKey: PreparedPrimitive] = [:]
    private var pools: [PoolKey: PreparedPrimitive] = [:]
    private var resamplings: [ResamplingKey: PreparedPrimitive] = [:]

    init() {
        engine = created("dnnl_engine_create") { dnnl_engine_create(&$0, dnnl_cpu, 0) }
        let engine = engine
        stream = created("dnnl_stream_create") {
            dnnl_stream_create(&$0, engine, UInt32(dnnl_stream_default_flags.rawValue))
        }
    }

    deinit {
        products.removeAll()
        weightProducts.removeAll()
        convolutions.removeAll()
        reorders.removeAll()
        pools.removeAll()
        resamplings.removeAll()
        dnnl_stream_destroy(stream)
        dnnl_engine_destroy(engine)
    }

    func product(_ shape: ProductShape) -> PreparedPrimitive {
        Self.ready(shape, in: &products) { shape.prepare(on: engine) }
    }

    func weightProduct(_ shape: ProductShape) -> PreparedWeightProduct {
        Self.ready(shape, in: &weightProducts) { PreparedWeightProduct(shape, on: engine) }
    }

    func convolution(_ key: ConvolutionKey) -> PreparedConvolution {
        Self.ready(key, in: &convolutions) { PreparedConvolution(key, on: engine) }
    }

    func reorder(_ key: ReorderKey) -> PreparedPrimitive {
        Self.ready(key, in: &reorders) { key.prepare(on: engine) }
    }

    func pool(_ key: PoolKey) -> PreparedPrimitive {
        Self.ready(key, in: &pools) { key.prepare(on: engine) }
    }

    func resampling(_ key: ResamplingKey) -> PreparedPrimitive {
        Self.ready(key, in: &resamplings) { key.prepare(on: engine) }
    }

    private static func ready<Key: Hashable, Prepared>(
        _ key: Key, in prepared: inout [Key: Prepared], prepare: () -> Prepared
    ) -> Prepared {
        if let ready = prepared[key] { return ready }
        let primitive = prepare()
        prepared[key] = primitive
        return primitive
    }
}

/// A primitive with a memory object per argument, whose addresses are set before each run.
final class PreparedPrimitive {
    private let primitive: dnnl_primitive_t
    private let memories: [dnnl_memory_t]
    private var arguments: [dnnl_exec_arg_t]

    /// Takes ownership of the descriptor.
    init(
        _ descriptor: dnnl_primitive_desc_t, on engine: dnnl_engine_t,
        arguments: [(index: CInt, descriptor: dnnl_memory_desc_t)]
    ) {
        primitive = created("dnnl_primitive_create") { dnnl_primitive_create(&$0, descriptor) }
        memories = arguments.map { argument in
            created("dnnl_memory_create") {
                var descriptor = argument.descriptor
                return dnnl_memory_create(&$0, &descriptor, engine, nil)
            }
        }
        self.arguments = zip(arguments, memories).map { dnnl_exec_arg_t(arg: $0.index, memory: $1) }
        dnnl_primitive_desc_destroy(descriptor)
    }

    deinit {
        for memory in memories { dnnl_memory_destroy(memory) }
        dnnl_primitive_destroy(primitive)
    }

    /// Runs on an address for each argument, in the order of the arguments at creation.
    func run(
        _ first: UnsafeMutableRawPointer, _ second: UnsafeMutableRawPointer,
        _ third: UnsafeMutableRawPointer? = nil, _ fourth: UnsafeMutableRawPointer? = nil,
        on stream: dnnl_stream_t
    ) {
        let count = 2 + (third == nil ? 0 : 1) + (fourth == nil ? 0 : 1)
        precondition(memories.count == count, "primitive needs \(memories.count) addresses")
        place(0, at: first)
        place(1, at: second)
        if let third { place(2, at: third) }
        if let fourth { place(3, at: fourth) }
        execute(on: stream)
    }

    private func place(_ argument: Int, at address: UnsafeMutableRawPointer) {
        check(
            dnnl_memory_set_data_handle(memories[argument], address), "dnnl_memory_set_data_handle")
    }

    private func execute(on stream: dnnl_stream_t) {
        let count = CInt(arguments.count)
        check(
            dnnl_primitive_execute(primitive, stream, count, &arguments), "dnnl_primitive_execute")
        check(dnnl_stream_wait(stream), "dnnl_stream_wait")
    }
}

/// Stops on a status that only a wrong call of ours can cause.
func check(_ status: dnnl_status_t, _ call: StaticString) {
    precondition(status == dnnl_success, "oneDNN: \(call) returned status \(status.rawValue)")
}

/// The object that a creating call stores through its first argument.
func created<Object>(
    _ call: StaticString, _ body: (inout Object?) -> dnnl_status_t
) -> Object {
    var object: Object?
    check(body(&object), call)
    guard let object else { preconditionFailure("oneDNN: \(call) gave no object") }
    return object
}

extension ElementType {
    var dnnl: dnnl_data_type_t { self == .float32 ? dnnl_f32 : dnnl_bf16 }
}
