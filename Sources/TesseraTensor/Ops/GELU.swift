import CKernels

/// Which curve a Gaussian error linear unit follows; the raw values are Hugging Face's names.
public enum GELUCurve: String, Sendable, CaseIterable {
    /// x · Φ(x) with the distribution function of the normal distribution.
    case exact = "gelu"
    /// x · σ(1.702 · x), an approximation that CLIP was trained with.
    case sigmoid = "quick_gelu"

    fileprivate var kernelCurve: ck_gelu { self == .exact ? ck_gelu_exact : ck_gelu_sigmoid }
}

extension Tape {
    /// y = x · p(x), element by element, with p the curve's Φ(x) or σ(1.702 · x).
    ///
    /// Gradient: dx = dy · (p(x) + x · p′(x)) (Hendrycks and Gimpel 2016).
    ///
    /// - Returns: a tensor of x's shape and storage.
    public func gelu(_ x: Tensor, _ curve: GELUCurve) -> Tensor {
        let (type, size, kernel) = (
            x.elementType.kernelType, x.elementType.size, curve.kernelCurve
        )
        let y = tensor(x.shape, x.elementType, needsGradient: x.needsGradient)
        Parallel.ranges(x.shape.count, grain: Kernels.grain) { range in
            let first = range.lowerBound * size
            ck_gelu_forward(x.start + first, y.start + first, type, kernel, range.count)
        }
        record("gelu", y) { [device] dy in
            let slot = x.gradientSlot(on: device)
            Parallel.ranges(x.shape.count, grain: Kernels.grain) { range in
                let first = range.lowerBound * size
                ck_gelu_backward(
                    x.start + first, dy.start + first, slot.target.start + first, type, kernel,
                    range.count, slot.adding)
            }
        }
        return y
    }
}
