extension Tape {
    /// The same elements under another shape: memory is shared and the gradient passes through.
    ///
    /// A feature map [batch, height, width, channels] becomes rows this way:
    /// `reshape(x, [batch * height * width, channels])`.
    ///
    /// - Precondition: both shapes have the same number of elements.
    public func reshape(_ x: Tensor, _ shape: Shape) -> Tensor {
        precondition(x.shape.count == shape.count, "reshape: \(x.shape) to \(shape)")
        let y = Tensor(viewing: x, as: shape, needsGradient: x.needsGradient && isRecording)
        record("reshape", y) { [device] dy in
            x.accumulateGradient(Tensor(viewing: dy, as: x.shape), on: device)
        }
        return y
    }
}
