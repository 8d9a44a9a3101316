extension Tape {
    /// y = a + b, element by element; both gradients are dy.
    ///
    /// The result is stored like `a`: a residual stream in singles stays in singles when a bf16
    /// branch is added to it.
    ///
    /// - Precondition: a and b have the same number of elements.
    public func add(_ a: Tensor, _ b: Tensor) -> Tensor {
        precondition(a.shape.count == b.shape.count, "add: \(a.shape) and \(b.shape)")
        let y = tensor(
            a.shape, a.elementType, needsGradient: a.needsGradient || b.needsGradient)
        Kernels.add(a, b, into: y)
        record("add", y) { [device] dy in
            if b.needsGradient {
                let slot = b.gradientSlot(on: device)
                Kernels.copy(
                    dy.start, dy.elementType, to: slot.target.start, b.elementType,
                    count: dy.shape.count, adding: slot.adding)
            }
            a.accumulateGradient(dy, on: device)
        }
        return y
    }
}
