import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// LayerNorm without bias before a branch.
    static let norm = {
        let width = DecoderShape.small.configuration.width
        return operation("norm", columns: width) { precision in
            let builder = ParameterBuilder()
            let gain = builder.parameter("gain", [width], .constant(1))
            let arena = ParameterArena(builder.parameters, precision: precision, seed: 1)
            let norm = NormParameters(gain: gain, bias: nil, isCentred: true)
            return { tape, x in
                arena.clearGradients()
                return tape.norm(x, norm)
            }
        }
    }()
}
