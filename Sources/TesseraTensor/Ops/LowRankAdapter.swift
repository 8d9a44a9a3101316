import CKernels

/// Two thin matrices beside a weight that is left alone: together they learn its change.
///
/// The weight W acts as W + scale · B · A, of rank `rank` at most.
///
/// Source: Hu et al. 2021 (LoRA), section 4.1; `scale` is their α / r.
public struct LowRankAdapter {
    /// A, [rank, inputs].
    public let down: Parameter
    /// B, [outputs, rank].
    public let up: Parameter
    /// Multiplies the product of both.
    public let scale: Float

    /// Creates an adapter.
    ///
    /// - Precondition: both matrices have the same rank.
    public init(down: Parameter, up: Parameter, scale: Float) {
        precondition(
            down.shape[0] == up.shape[1], "adapter: A \(down.shape) does not meet B \(up.shape)")
        self.down = down
        self.up = up
        self.scale = scale
    }

    /// W + scale · B · A in singles, for a layer that does without the adapter from then on.
    ///
    /// - Parameter device: one of single precision.
    /// - Returns: [outputs, inputs].
    package func merged(into weight: Parameter, on device: Device) -> [Float] {
        let sum = device.tensor(weight.values, weight.shape)
        let scaled = device.tensor(down.values.map { scale * $0 }, down.shape)
        device.multiply(device.matrix(up), Matrix(scaled), into: Matrix(sum), adding: true)
        return sum.values
    }
}

extension Tape {
    /// y = x · Wᵀ + scale · (x · Aᵀ) · Bᵀ.
    ///
    /// With h = scale · x · Aᵀ and dh = scale · dy · B: dx = dy · W + dh · A, dA = dhᵀ · x,
    /// dB = dyᵀ · h, dW = dyᵀ · x. While B is zero, y has the bits of `linear(x, weight)`.
    ///
    /// - Parameters:
    ///   - x: [rows, inputs].
    ///   - weight: W, [outputs, inputs].
    /// - Returns: [rows, outputs] in the device's activation type.
    public func linear(_ x: Tensor, _ weight: Parameter, beside adapter: LowRankAdapter) -> Tensor {
        let (down, up) = (adapter.down, adapter.up)
        precondition(
            x.shape[-1] == weight.shape[1] && down.shape[1] == weight.shape[1]
                && up.shape[0] == weight.shape[0],
            "linear: input \(x.shape), \(weight.name) \(weight.shape), "
                + "A \(down.shape), B \(up.shape)")
        let y = tensor([x.shape.rows, weight.shape[0]], device.activationType, needsGradient: true)
        let h = device.scaled(Matrix(x), device.factor(down).transposed, by: adapter.scale)
        device.multiply(Matrix(x), device.factor(weight).transposed, into: Matrix(y))
        device.multiply(Matrix(h), device.factor(up).transposed, into: Matrix(y), adding: true)
        record("adapted linear", y) { [device] dy in
            let dh = device.scaled(Matrix(dy), device.factor(up), by: adapter.scale)
            device.addGradient(of: up, x: Matrix(h), dy: Matrix(dy))
            device.addGradient(of: down, x: Matrix(x), dy: Matrix(dh))
            device.addGradient(of: weight, x: Matrix(x), dy: Matrix(dy))
            guard x.needsGradient else { return }
            let slot = x.gradientSlot(on: device)
            let target = Matrix(slot.target)
            device.multiply(Matrix(dy), device.factor(weight), into: target, adding: slot.adding)
            device.multiply(Matrix(dh), device.factor(down), into: target, adding: true)
        }
        return y
    }
}

extension Device {
    /// factor · a · b; the result is as thin as an adapter.
    fileprivate func scaled(_ a: Matrix, _ b: WeightFactor, by factor: Float) -> Tensor {
        let product = Tensor([a.rows, b.columns], activationType, pool: pool)
        multiply(a, b, into: Matrix(product))
        let type = product.elementType.kernelType
        ck_scale(product.start, type, factor, product.start, type, product.shape.count, false)
        return product
    }

    fileprivate func addGradient(of weight: Parameter, x: Matrix, dy: Matrix) {
        if !weight.isFrozen { addWeightGradient(of: weight, x: x, dy: dy) }
    }
}
