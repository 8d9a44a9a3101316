import CKernels

extension Tape {
    /// y[i] = table[ids[i]]; the gradient adds each dy[i] to its row, in the order of i.
    ///
    /// - Parameters:
    ///   - table: [vocabulary, width].
    ///   - ids: token identifiers below the vocabulary.
    /// - Returns: [ids, width] in singles: the residual stream starts here.
    public func embedding(_ table: Parameter, ids: [Int32]) -> Tensor {
        let (vocabulary, width) = (table.shape[0], table.shape[1])
        precondition(
            ids.allSatisfy { $0 >= 0 && $0 < vocabulary },
            "embedding: an identifier lies outside the vocabulary of \(vocabulary)")
        let y = tensor([ids.count, width], .float32, needsGradient: true)
        ids.withUnsafeBufferPointer { ids in
            ck_gather_rows(
                table.weights.baseAddress, ids.baseAddress, y.floats(from: 0), ids.count, width)
        }
        record("embedding", y) { dy in
            guard !table.isFrozen else { return }
            if !table.hasGradient { table.gradient.update(repeating: 0) }
            table.hasGradient = true
            // Threads own columns, not tokens: each row of the table is summed in one order.
            ids.withUnsafeBufferPointer { ids in
                Parallel.ranges(width, grain: max(16, Kernels.grain / ids.count)) { columns in
                    ck_scatter_rows(
                        table.gradient.baseAddress, ids.baseAddress, dy.floats(from: 0), ids.count,
                        width, columns.lowerBound, columns.upperBound)
                }
            }
        }
        return y
    }
}
