import CKernels

/// The C kernels with their rows split between threads.
enum Kernels {
    /// Elements below which a second thread costs more than it saves.
    static let grain = 16_384

    /// target = source (or target += source), converted between element types.
    static func copy(
        _ source: UnsafeRawPointer, _ sourceType: ElementType,
        to target: UnsafeMutableRawPointer, _ targetType: ElementType,
        count: Int, adding: Bool = false
    ) {
        Parallel.ranges(count, grain: grain) { range in
            ck_copy(
                source + range.lowerBound * sourceType.size, sourceType.kernelType,
                target + range.lowerBound * targetType.size, targetType.kernelType,
                range.count, adding)
        }
    }

    /// target = a + b, converted between element types.
    static func add(_ a: Tensor, _ b: Tensor, into target: Tensor) {
        Parallel.ranges(target.shape.count, grain: grain) { range in
            let first = range.lowerBound
            ck_add(
                a.start + first * a.elementType.size, a.elementType.kernelType,
                b.start + first * b.elementType.size, b.elementType.kernelType,
                target.start + first * target.elementType.size, target.elementType.kernelType,
                range.count)
        }
    }

    /// sums[c] (+)= Σ over rows of x[r, c], in an order that does not depend on the threads.
    static func sumRows(
        of x: Tensor, width: Int, into sums: UnsafeMutableBufferPointer<Float>, adding: Bool,
        pool: BufferPool
    ) {
        summed(width: width, rows: x.shape.count / width, into: sums, adding: adding, pool: pool) {
            partial, rows in
            let start = x.start + rows.lowerBound * width * x.elementType.size
            ck_sum_rows(start, x.elementType.kernelType, partial, rows.count, width)
        }
    }

    /// Adds what `body` sums over pieces of the rows, piece by piece in one order.
    static func summed(
        width: Int, rows: Int, into sums: UnsafeMutableBufferPointer<Float>, adding: Bool,
        pool: BufferPool, _ body: (UnsafeMutablePointer<Float>, Range<Int>) -> Void
    ) {
        let pieces = min(16, max(1, rows / 64))
        let partial = Tensor([pieces, width], .float32, pool: pool, needsGradient: false)
        partial.floats.update(repeating: 0)
        let start = partial.start.assumingMemoryBound(to: Float.self)
        Parallel.pieces(rows, count: pieces) { piece, range in body(start + piece * width, range) }
        if !adding { sums.update(repeating: 0) }
        ck_sum_rows(start, ck_f32, sums.baseAddress, pieces, width)
    }
}

extension ElementType {
    var kernelType: ck_type { self == .float32 ? ck_f32 : ck_bf16 }
}

extension Kernels {
    /// x[r] += bias on every row.
    static func addRow(_ bias: Parameter, to x: Tensor) {
        let width = bias.shape.count
        Parallel.ranges(x.shape.count / width, grain: max(1, grain / width)) { rows in
            let start = x.start + rows.lowerBound * width * x.elementType.size
            let weights = bias.weights.baseAddress
            ck_add_row(start, x.elementType.kernelType, weights, rows.count, width)
        }
    }

    /// The parameter's gradient (+)= Σ over rows of dy.
    static func sumRows(of dy: Tensor, intoGradientOf bias: Parameter, on device: Device) {
        sumRows(
            of: dy, width: bias.shape.count, into: bias.gradient, adding: bias.hasGradient,
            pool: device.pool)
        bias.hasGradient = true
    }
}
