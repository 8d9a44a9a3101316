import TesseraTensor

extension InceptionLayer {
    /// Added to a variance before its root is taken.
    private static let epsilon = 0.001

    /// Reads the convolution and folds the BatchNorm behind it into its weights.
    ///
    /// γ · (W ∗ x − μ) / √(σ² + ε) + β is a convolution with W · s and bias β − μ · s, where
    /// s = γ / √(σ² + ε). The folding is computed in doubles.
    ///
    /// - Throws: `SafetensorsError` when a tensor is missing or shaped otherwise.
    func convolution(from file: SafetensorsFile) throws -> FixedConvolution {
        func statistic(_ key: String) throws -> [Double] {
            try file.floats("\(name).bn.\(key)", shape: [outputs]).map(Double.init)
        }
        var weight = try file.floats("\(name).conv.weight", shape: shape.extents)
        let (gain, bias) = (try statistic("weight"), try statistic("bias"))
        let (mean, variance) = (try statistic("running_mean"), try statistic("running_var"))
        let scale = zip(gain, variance).map { $0 / ($1 + Self.epsilon).squareRoot() }
        let size = weight.count / outputs
        for (output, scale) in scale.enumerated() {
            for index in output * size..<(output + 1) * size {
                weight[index] = Float(Double(weight[index]) * scale)
            }
        }
        return FixedConvolution(
            weight: weight, shape,
            bias: bias.indices.map { Float(bias[$0] - mean[$0] * scale[$0]) },
            stride: stride, padding: padding)
    }
}
