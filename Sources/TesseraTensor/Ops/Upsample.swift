import CKernels

extension Tape {
    /// Every pixel four times: y[2i + a, 2j + b] = x[i, j] for a, b in {0, 1} (nearest neighbour).
    ///
    /// Gradient: dx[i, j] = Σ dy[2i + a, 2j + b].
    ///
    /// - Parameter x: [batch, height, width, channels].
    /// - Returns: [batch, 2 · height, 2 · width, channels], stored like x.
    public func upsample(_ x: Tensor) -> Tensor {
        precondition(
            x.shape.rank == 4, "upsample: \(x.shape) is no [batch, height, width, channels]")
        let (height, width, channels) = (x.shape[1], x.shape[2], x.shape[3])
        let lines = x.shape[0] * height
        let type = x.elementType.kernelType
        let grain = max(1, Kernels.grain / (4 * width * channels))
        let y = tensor(
            [x.shape[0], 2 * height, 2 * width, channels], x.elementType,
            needsGradient: x.needsGradient)
        Parallel.ranges(lines, grain: grain) { range in
            ck_upsample_forward(
                x.start, y.start, type, width, channels, range.lowerBound, range.upperBound)
        }
        record("upsample", y) { [device] dy in
            let slot = x.gradientSlot(on: device)
            Parallel.ranges(lines, grain: grain) { range in
                ck_upsample_backward(
                    dy.start, slot.target.start, type, width, channels, range.lowerBound,
                    range.upperBound, slot.adding)
            }
        }
        return y
    }
}
