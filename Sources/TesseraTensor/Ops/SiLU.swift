import CKernels

extension Tape {
    /// y = x · σ(x), element by element (Elfwing, Uchibe and Doya 2018).
    ///
    /// Gradient: dx = dy · σ(x) · (1 + x · (1 − σ(x))).
    ///
    /// - Returns: a tensor of x's shape and storage.
    public func silu(_ x: Tensor) -> Tensor {
        let (type, size) = (x.elementType.kernelType, x.elementType.size)
        let y = tensor(x.shape, x.elementType, needsGradient: x.needsGradient)
        Parallel.ranges(x.shape.count, grain: Kernels.grain) { range in
            let first = range.lowerBound * size
            ck_silu_forward(x.start + first, y.start + first, type, range.count)
        }
        record("silu", y) { [device] dy in
            let slot = x.gradientSlot(on: device)
            Parallel.ranges(x.shape.count, grain: Kernels.grain) { range in
                let first = range.lowerBound * size
                ck_silu_backward(
                    x.start + first, dy.start + first, slot.target.start + first, type,
                    range.count, slot.adding)
            }
        }
        return y
    }
}
