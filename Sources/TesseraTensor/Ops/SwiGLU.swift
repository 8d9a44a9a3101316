import CKernels

extension Tape {
    /// y = silu(gate) ⊙ up for x = [gate | up] (Shazeer 2020).
    ///
    /// With s = σ(gate): dgate = dy ⊙ up ⊙ (s + gate · s · (1 − s)), dup = dy ⊙ gate · s.
    ///
    /// - Parameter x: [rows, 2 · width], the gate first as in open_lm's `w12`.
    /// - Returns: [rows, width].
    public func swiGLU(_ x: Tensor) -> Tensor {
        let (rows, width) = (x.shape.rows, x.shape[-1] / 2)
        precondition(x.shape[-1] == 2 * width, "swiGLU: odd number of columns in \(x.shape)")
        let (type, size) = (x.elementType.kernelType, x.elementType.size)
        let grain = max(1, Kernels.grain / width / 4)
        let y = tensor([rows, width], x.elementType, needsGradient: x.needsGradient)
        Parallel.ranges(rows, grain: grain) { range in
            let first = range.lowerBound * width * size
            ck_swiglu_forward(x.start + 2 * first, y.start + first, type, range.count, width)
        }
        record("swiGLU", y) { [device] dy in
            let slot = x.gradientSlot(on: device)
            Parallel.ranges(rows, grain: grain) { range in
                let first = range.lowerBound * width * size
                ck_swiglu_backward(
                    x.start + 2 * first, dy.start + first, slot.target.start + 2 * first, type,
                    range.count, width, slot.adding)
            }
        }
        return y
    }
}
