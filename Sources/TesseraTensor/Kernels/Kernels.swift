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

    /// Copies (or adds) a range of columns row by row.
    static func copyRows(_ source: RowBlock, to target: RowBlock, _ adding: Bool) {
        Parallel.ranges(source.rowCount, grain: max(1, grain / source.width)) { rows in
            for row in rows {
                let (from, to) = (source.rows(from: row), target.rows(from: row))
                ck_copy(from.start, from.type, to.start, to.type, source.width, adding)
            }
        }
    }

    /// Sums what `body` adds to a zeroed row of `width` numbers for each piece of the rows.
    ///
    /// The number of pieces depends on the rows alone and the pieces are added in order, so the
    /// result has the same bits for any number of threads.
    static func summed(
        width: Int, rows: Int, pool: BufferPool,
        _ body: (UnsafeMutablePointer<Float>, Range<Int>) -> Void
    ) -> Tensor {
        let pieces = min(16, max(1, rows / 64))
        let partial = Tensor([pieces, width], .float32, pool: pool, needsGradient: false)
        let total = Tensor([width], .float32, pool: pool, needsGradient: false)
        partial.floats.update(repeating: 0)
        total.floats.update(repeating: 0)
        Parallel.pieces(rows, count: pieces) { piece, range in
            body(partial.floats(from: piece * width), range)
        }
        ck_sum_rows(partial.start, ck_f32, total.floats(from: 0), pieces, width)
        return total
    }

    /// x[r] += bias on every row.
    static func addRow(_ bias: Parameter, to x: Tensor) {
        let width = bias.shape.count
        Parallel.ranges(x.shape.count / width, grain: max(1, grain / width)) { rows in
            let start = x.start + rows.lowerBound * width * x.elementType.size
            let weights = bias.weights.baseAddress
            ck_add_row(start, x.elementType.kernelType, weights, rows.count, width)
        }
    }

    /// Adds Σ over rows of dy to the gradient of a bias, unless it is frozen.
    static func addRowSums(of dy: Tensor, to bias: Parameter, on device: Device) {
        guard !bias.isFrozen else { return }
        let width = bias.shape.count
        let rows = dy.shape.count / width
        let sums = summed(width: width, rows: rows, pool: device.pool) { partial, rows in
            let start = dy.start + rows.lowerBound * width * dy.elementType.size
            ck_sum_rows(start, dy.elementType.kernelType, partial, rows.count, width)
        }
        bias.addGradient(sums.floats(from: 0))
    }
}

extension ElementType {
    var kernelType: ck_type { self == .float32 ? ck_f32 : ck_bf16 }
}
