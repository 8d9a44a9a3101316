extension Tape {
    /// y = act(GroupNorm(x) ⊙ up(scale) + up(shift)): the codes speak in every normalisation.
    ///
    /// Source: Zheng et al. 2022, MoVQ, section 3.1.
    ///
    /// up() repeats every cell of the code grid over its pixels; it is an index inside the kernel,
    /// since MoVQ's 1×1 convolutions of the codes commute with nearest upsampling and are computed
    /// on the small grid. With p = dy · act′ and n = GroupNorm(x): dscale = Σ p · n and dshift = Σ p
    /// over the pixels of a cell; the gradient of n is p ⊙ up(scale).
    ///
    /// - Parameters:
    ///   - x: [batch, height, width, channels].
    ///   - scale: [batch, rows, columns, channels], stored like x.
    ///   - shift: [batch, rows, columns, channels], stored like x.
    /// - Returns: a tensor of x's shape and storage.
    /// - Precondition: rows divides height and columns divides width.
    public func spatialNorm(
        _ x: Tensor, _ parameters: GroupNormParameters, scale: Tensor, shift: Tensor,
        activation: Activation = .none
    ) -> Tensor {
        precondition(
            scale.shape == shift.shape && scale.shape.rank == 4 && x.shape.rank == 4
                && scale.shape[0] == x.shape[0] && x.shape[1] % scale.shape[1] == 0
                && x.shape[2] % scale.shape[2] == 0 && scale.shape[3] == x.shape[3],
            "spatialNorm: input \(x.shape), scale \(scale.shape), shift \(shift.shape)")
        precondition(
            scale.elementType == x.elementType && shift.elementType == x.elementType,
            "spatialNorm: \(x.elementType) input, \(scale.elementType) scale")
        let pass = GroupNormPass(
            x, parameters, .init(scale: scale, shift: shift), activation, on: device)
        let y = tensor(
            x.shape, x.elementType,
            needsGradient: x.needsGradient || parameters.learns || scale.needsGradient
                || shift.needsGradient)
        pass.forward(into: y)
        record("spatialNorm", y) { dy in pass.backward(dy) }
        return y
    }
}
