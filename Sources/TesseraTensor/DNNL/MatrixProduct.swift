import CDNNL

/// One factor or the result of a (batched) matrix product: where it is and how it is strided.
package struct Matrix {
    package var start: UnsafeMutableRawPointer
    package var type: ElementType
    package var rows: Int
    package var columns: Int
    /// Elements from one row to the next, and from one column to the next.
    package var strides: (row: Int, column: Int)
    /// Number of matrices, and elements from one to the next.
    package var batch: (count: Int, stride: Int) = (1, 0)

    /// A contiguous row-major matrix (or batch of them).
    package init(
        _ start: UnsafeMutableRawPointer, _ type: ElementType, rows: Int, columns: Int,
        batch: Int = 1
    ) {
        self.start = start
        self.type = type
        self.rows = rows
        self.columns = columns
        strides = (columns, 1)
        self.batch = (batch, rows * columns)
    }

    /// A tensor seen as rows of its innermost extent, or as `batch` such matrices.
    package init(_ tensor: Tensor, batch: Int = 1) {
        let columns = tensor.shape[-1]
        self.init(
            tensor.start, tensor.elementType, rows: tensor.shape.count / columns / batch,
            columns: columns, batch: batch)
    }

    /// The same memory with rows and columns exchanged.
    package var transposed: Self {
        var matrix = self
        (matrix.rows, matrix.columns) = (columns, rows)
        matrix.strides = (strides.column, strides.row)
        return matrix
    }
}

extension Device {
    /// c = a · b, or c += a · b; sums are formed in single precision.
    ///
    /// - Precondition: a is [m, k], b is [k, n], c is [m, n], all with the same batch count.
    package func multiply(_ a: Matrix, _ b: Matrix, into c: Matrix, adding: Bool = false) {
        precondition(
            a.columns == b.rows && a.rows == c.rows && b.columns == c.columns,
            "product [\(a.rows), \(a.columns)] · [\(b.rows), \(b.columns)] into [\(c.rows), \(c.columns)]"
        )
        let shape = ProductShape(a: .init(a), b: .init(b), c: .init(c), isAdding: adding)
        primitives.product(shape).run(a.start, b.start, c.start, on: primitives.stream)
    }
}

/// What distinguishes one prepared product from another.
struct ProductShape: Hashable {
    struct Operand: Hashable {
        let type: ElementType
        let batch, rows, columns, batchStride, rowStride, columnStride: Int

        init(_ matrix: Matrix) {
            type = matrix.type
            batch = matrix.batch.count
            rows = matrix.rows
            columns = matrix.columns
            batchStride = matrix.batch.stride
            (rowStride, columnStride) = matrix.strides
        }

        var descriptor: dnnl_memory_desc_t {
            batch == 1
                ? stridedDescriptor([rows, columns], type, [rowStride, columnStride])
                : stridedDescriptor(
                    [batch, rows, columns], type, [batchStride, rowStride, columnStride])
        }

        /// The same elements in a layout of oneDNN's choice.
        var anyLayout: dnnl_memory_desc_t { anyLayoutDescriptor([rows, columns], type) }
    }

    let a, b, c: Operand
    let isAdding: Bool

    func prepare(on engine: dnnl_engine_t) -> PreparedPrimitive {
        PreparedPrimitive(
            primitiveDescriptor(right: b.descriptor, on: engine), on: engine,
            arguments: arguments(right: b.descriptor))
    }

    func arguments(right b: dnnl_memory_desc_t) -> [(index: CInt, descriptor: dnnl_memory_desc_t)] {
        [(DNNL_ARG_SRC, a.descriptor), (DNNL_ARG_WEIGHTS, b), (DNNL_ARG_DST, c.descriptor)]
    }

    func primitiveDescriptor(
        right b: dnnl_memory_desc_t, on engine: dnnl_engine_t
    ) -> dnnl_primitive_desc_t {
        var (a, b, c) = (a.descriptor, b, c.descriptor)
        var operation = dnnl_matmul_desc_t()
        check(dnnl_matmul_desc_init(&operation, &a, &b, nil, &c), "dnnl_matmul_desc_init")
        let attributes = resultAttributes(adding: isAdding)
        defer { if let attributes { dnnl_primitive_attr_destroy(attributes) } }
        return implementation(of: &operation, attributes, on: engine)
    }

    /// oneDNN's first choice, or its general product where the left factor is transposed.
    ///
    /// The first choice gathers columns as it goes. For dW = dyᵀ · x of the 7.7 M and 38 M models
    /// that took longer than the general product, which packs both factors once: in one run on
    /// Zen 4, 351–404 against 396–436 GF/s in bf16 and 187–220 against 216–226 in singles.
    private func implementation(
        of operation: inout dnnl_matmul_desc_t, _ attributes: dnnl_primitive_attr_t?,
        on engine: dnnl_engine_t
    ) -> dnnl_primitive_desc_t {
        let offers: dnnl_primitive_desc_iterator_t = created("dnnl_primitive_desc_iterator_create")
        {
            dnnl_primitive_desc_iterator_create(&$0, &operation, attributes, engine, nil)
        }
        defer { dnnl_primitive_desc_iterator_destroy(offers) }
        let first = fetched(from: offers)
        guard a.batch == 1, a.columnStride != 1 else { return first }
        while dnnl_primitive_desc_iterator_next(offers) == dnnl_success {
            let offer = fetched(from: offers)
            if name(of: offer).hasPrefix("gemm") {
                dnnl_primitive_desc_destroy(first)
                return offer
            }
            dnnl_primitive_desc_destroy(offer)
        }
        return first
    }

    private func fetched(from offers: dnnl_primitive_desc_iterator_t) -> dnnl_primitive_desc_t {
        guard let offer = dnnl_primitive_desc_iterator_fetch(offers) else {
            preconditionFailure("oneDNN: dnnl_primitive_desc_iterator_fetch gave no object")
        }
        return offer
    }

    private func name(of descriptor: dnnl_primitive_desc_t) -> String {
        var name: UnsafePointer<CChar>?
        check(
            dnnl_primitive_desc_query(descriptor, dnnl_query_impl_info_str, 0, &name),
            "dnnl_primitive_desc_query")
        return name.map { String(cString: $0) } ?? ""
    }
}

/// What a primitive does beyond writing its result; nil where there is nothing to do.
///
/// It adds the result to what is in the output, then makes 0 of what is negative. The caller
/// destroys the attributes.
func resultAttributes(adding: Bool, rectified: Bool = false) -> dnnl_primitive_attr_t? {
    guard adding || rectified else { return nil }
    let attributes: dnnl_primitive_attr_t = created("dnnl_primitive_attr_create") {
        dnnl_primitive_attr_create(&$0)
    }
    let operations: dnnl_post_ops_t = created("dnnl_post_ops_create") {
        dnnl_post_ops_create(&$0)
    }
    if adding { check(dnnl_post_ops_append_sum(operations, 1), "dnnl_post_ops_append_sum") }
    if rectified {
        check(
            dnnl_post_ops_append_eltwise(operations, 1, dnnl_eltwise_relu, 0, 0),
            "dnnl_post_ops_append_eltwise")
    }
    check(
        dnnl_primitive_attr_set_post_ops(attributes, operations),
        "dnnl_primitive_attr_set_post_ops")
    dnnl_post_ops_destroy(operations)
    return attributes
}

/// A descriptor of strided memory.
func stridedDescriptor(_ extents: [Int], _ type: ElementType, _ strides: [Int])
    -> dnnl_memory_desc_t
{
    var descriptor = dnnl_memory_desc_t()
    let extents = extents.map(Int64.init)
    let strides = strides.map(Int64.init)
    check(
        dnnl_memory_desc_init_by_strides(
            &descriptor, CInt(extents.count), extents, type.dnnl, strides),
        "dnnl_memory_desc_init_by_strides")
    return descriptor
}

/// A descriptor of memory whose layout oneDNN chooses.
func anyLayoutDescriptor(_ extents: [Int], _ type: ElementType) -> dnnl_memory_desc_t {
    var descriptor = dnnl_memory_desc_t()
    check(
        dnnl_memory_desc_init_by_tag(
            &descriptor, CInt(extents.count), extents.map(Int64.init), type.dnnl,
            dnnl_format_tag_any), "dnnl_memory_desc_init_by_tag")
    return descriptor
}

/// What oneDNN chose for an argument of a primitive.
func memoryDescriptor(
    _ query: dnnl_query_t, of descriptor: dnnl_primitive_desc_t
) -> dnnl_memory_desc_t {
    guard let memory = dnnl_primitive_desc_query_md(descriptor, query, 0) else {
        preconditionFailure("oneDNN: primitive without memory descriptor")
    }
    return memory.pointee
}
