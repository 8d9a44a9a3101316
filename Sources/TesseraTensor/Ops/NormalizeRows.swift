import CKernels

extension Tape {
    /// y = z / ‖z‖ for each row: only the direction is left.
    ///
    /// Codes compared this way are compared by their cosine (Yu et al. 2022, ViT-VQGAN).
    ///
    /// Gradient: dz = (dy − y · (y · dy)) / ‖z‖. A row of zeros stays zero.
    ///
    /// - Parameter z: [..., width].
    /// - Returns: singles of z's shape.
    public func normalizeRows(_ z: Tensor) -> Tensor {
        let (rows, width, type) = (z.shape.rows, z.shape[-1], z.elementType)
        let grain = max(1, Kernels.grain / width)
        let y = tensor(z.shape, .float32, needsGradient: z.needsGradient)
        let inverse = tensor([rows], .float32)
        Parallel.ranges(rows, grain: grain) { range in
            let first = range.lowerBound
            ck_normalize_rows_forward(
                z.start + first * width * type.size, type.kernelType, y.floats(from: first * width),
                inverse.floats(from: first), range.count, width)
        }
        record("normalizeRows", y) { [device] dy in
            let slot = z.gradientSlot(on: device)
            Parallel.ranges(rows, grain: grain) { range in
                let first = range.lowerBound
                ck_normalize_rows_backward(
                    y.floats(from: first * width), inverse.floats(from: first),
                    dy.floats(from: first * width), slot.target.start + first * width * type.size,
                    type.kernelType, range.count, width, slot.adding)
            }
        }
        return y
    }
}
