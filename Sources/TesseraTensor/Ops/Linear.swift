extension Tape {
    /// y = x · Wᵀ (+ bias).
    ///
    /// Gradients: dx = dy · W, dW = dyᵀ · x, dbias = Σ dy over rows.
    ///
    /// - Parameters:
    ///   - x: [rows, inputs].
    ///   - weight: [outputs, inputs].
    ///   - bias: [outputs], or nil.
    /// - Returns: [rows, outputs] in the device's activation type.
    public func linear(_ x: Tensor, _ weight: Parameter, bias: Parameter? = nil) -> Tensor {
        let (outputs, inputs) = (weight.shape[0], weight.shape[1])
        precondition(
            x.shape[-1] == inputs, "linear: input \(x.shape), \(weight.name) \(weight.shape)")
        let y = tensor([x.shape.rows, outputs], device.activationType, needsGradient: true)
        device.multiply(Matrix(x), device.factor(weight).transposed, into: Matrix(y))
        if let bias { Kernels.addRow(bias, to: y) }
        record("linear", y) { [device] dy in
            if let bias { Kernels.addRowSums(of: dy, to: bias, on: device) }
            if !weight.isFrozen {
                device.addWeightGradient(of: weight, x: Matrix(x), dy: Matrix(dy))
            }
            if x.needsGradient {
                let slot = x.gradientSlot(on: device)
                device.multiply(
                    Matrix(dy), device.factor(weight), into: Matrix(slot.target),
                    adding: slot.adding)
            }
        }
        return y
    }
}

extension Device {
    /// A parameter as the factor of a product: its bf16 copy where products use bf16.
    package func matrix(_ parameter: Parameter) -> Matrix {
        let (rows, columns) = (parameter.shape[0], parameter.shape.count / parameter.shape[0])
        if precision == .bfloat16, let start = parameter.shadow?.baseAddress {
            return Matrix(start, .bfloat16, rows: rows, columns: columns)
        }
        return Matrix(parameter.weightStart, .float32, rows: rows, columns: columns)
    }

    /// dW (+)= dyᵀ · x.
    package func addWeightGradient(of weight: Parameter, x: Matrix, dy: Matrix) {
        guard let start = weight.gradient.baseAddress else { return }
        let target = Matrix(start, .float32, rows: dy.columns, columns: x.columns)
        multiply(dy.transposed, x, into: target, adding: weight.hasGradient)
        weight.hasGradient = true
    }
}
