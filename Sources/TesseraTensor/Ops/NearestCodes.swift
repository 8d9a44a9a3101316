import CKernels

extension Device {
    /// The index of the nearest code for each row of z: argmin ‖z − e‖², the lowest index on a tie.
    ///
    /// Distances are summed as written, coordinate by coordinate. The matrix product's
    /// z · e − ‖e‖² / 2 loses digits when codes lie close together far from the origin, and at a
    /// codebook's few coordinates it is not faster.
    ///
    /// - Parameters:
    ///   - z: [n, width] singles.
    ///   - codebook: [count, width], row-major.
    ///   - count: number of codes.
    /// - Returns: n indices in 0 ..< count.
    public func nearestCodes(_ z: Tensor, codebook: [Float], count: Int) -> [Int32] {
        codebook.withUnsafeBufferPointer { nearestCodes(z, codebook: $0, count: count) }
    }

    /// The same for a codebook in memory.
    public func nearestCodes(
        _ z: Tensor, codebook: UnsafeBufferPointer<Float>, count: Int
    ) -> [Int32] {
        let (rows, width) = (z.shape.rows, z.shape[-1])
        precondition(
            count > 0 && codebook.count == count * width,
            "nearestCodes: rows \(z.shape), \(codebook.count) numbers for \(count) codes")
        let columns = codeColumns(codebook, count: count, width: width)
        return [Int32](unsafeUninitializedCapacity: rows) { nearest, initialized in
            Parallel.ranges(rows, grain: max(1, Kernels.grain / columns.shape.count)) { range in
                let first = range.lowerBound
                ck_nearest_codes(
                    z.floats(from: first * width), columns.floats(from: 0),
                    nearest.baseAddress.map { $0 + first }, range.count, width, columns.shape[1])
            }
            initialized = rows
        }
    }

    /// One code per column, filled up to the kernel's step with codes that are infinitely far away.
    private func codeColumns(
        _ codebook: UnsafeBufferPointer<Float>, count: Int, width: Int
    ) -> Tensor {
        let padded = (count + 63) & ~63
        let columns = Tensor([width, padded], .float32, pool: pool)
        columns.floats.update(repeating: .greatestFiniteMagnitude)
        for (place, value) in codebook.enumerated() {
            columns.floats[place % width * padded + place / width] = value
        }
        return columns
    }
}
