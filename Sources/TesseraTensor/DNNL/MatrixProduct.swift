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
    }

    let a, b, c: Operand
    let isAdding: Bool

    func prepare(on engine: dnnl_engine_t) -> PreparedPrimitive {
        var (a, b, c) = (a.descriptor, b.descriptor, c.descriptor)
        var operation = dnnl_matmul_desc_t()
        check(dnnl_matmul_desc_init(&operation, &a, &b, nil, &c), "dnnl_matmul_desc_init")
        let attributes = resultAttributes(adding: isAdding)
        defer { if let attributes { dnnl_primitive_attr_destroy(attributes) } }
        let descriptor: dnnl_primitive_desc_t = created("dnnl_primitive_desc_create (matmul)") {
            dnnl_primitive_desc_create(&$0, &operation, attributes, engine, nil)
        }
        return PreparedPrimitive(
            descriptor, on: engine,
            arguments: [(DNNL_ARG_SRC, a), (DNNL_ARG_WEIGHTS, b), (DNNL_ARG_DST, c)])
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
