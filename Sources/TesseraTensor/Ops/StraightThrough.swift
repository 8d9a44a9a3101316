import CKernels

extension Tape {
    /// The chosen codes in z's place: forward gives `values`, backward passes through to z.
    ///
    /// loss = mean (z − values)², returned unweighted; dz = dy + commitment · 2 (z − values) / count
    /// (van den Oord et al. 2017, with the codebook learned elsewhere).
    ///
    /// - Parameters:
    ///   - z: [..., width], what the codes stand for.
    ///   - values: as many numbers as z has.
    ///   - commitment: weight of the commitment loss in the gradient.
    /// - Returns: singles of z's shape, and the commitment loss.
    public func straightThrough(
        _ z: Tensor, values: [Float], commitment: Float
    ) -> (output: Tensor, loss: Float) {
        let (count, type) = (z.shape.count, z.elementType)
        precondition(values.count == count, "straightThrough: \(z.shape), \(values.count) values")
        let y = tensor(z.shape, .float32, needsGradient: z.needsGradient)
        _ = y.floats.update(fromContentsOf: values)
        let codes = y.floats(from: 0)
        record("straightThrough", y) { [device] dy in
            let slot = z.gradientSlot(on: device)
            Parallel.ranges(count, grain: Kernels.grain) { range in
                let first = range.lowerBound
                ck_straight_through_backward(
                    z.start + first * type.size, type.kernelType, y.floats(from: first),
                    dy.floats(from: first), slot.target.start + first * type.size, range.count,
                    2 * commitment / Float(count), slot.adding)
            }
        }
        let distance = ck_squared_distance(z.start, type.kernelType, codes, count)
        return (y, Float(distance / Double(max(1, count))))
    }
}
