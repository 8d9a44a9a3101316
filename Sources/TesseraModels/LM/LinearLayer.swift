import TesseraTensor

/// A linear layer without bias; where a model has adapters, one stands beside its weight.
struct LinearLayer {
    /// [outputs, inputs].
    let weight: Parameter
    let adapter: LowRankAdapter?

    /// Creates `weight`, and the adapter's matrices under the names that PEFT gives them.
    ///
    /// - Parameters:
    ///   - shape: [outputs, inputs].
    ///   - deviation: of the weight, a truncated normal as in open_lm.
    init(
        _ builder: ParameterBuilder, _ shape: Shape, deviation: Float,
        _ lowRank: LowRankConfiguration?
    ) {
        weight = builder.parameter("weight", shape, .truncatedNormal(deviation: deviation))
        adapter = lowRank.map { lowRank in
            let (outputs, inputs) = (shape[0], shape[1])
            return LowRankAdapter(
                down: (builder / LowRankConfiguration.downName).parameter(
                    "weight", [lowRank.rank, inputs],
                    .truncatedNormal(deviation: 1 / Float(inputs).squareRoot())),
                up: (builder / LowRankConfiguration.upName).parameter(
                    "weight", [outputs, lowRank.rank], .constant(0)),
                scale: lowRank.scale)
        }
    }

    /// [rows, inputs] to [rows, outputs].
    func callAsFunction(_ x: Tensor, on tape: Tape) -> Tensor {
        guard let adapter else { return tape.linear(x, weight) }
        return tape.linear(x, weight, beside: adapter)
    }
}
