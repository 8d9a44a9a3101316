import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// The output layer, cross-entropy and both gradients.
    static let tokenLoss = {
        let decoder = DecoderShape.small
        let (width, classes) = (decoder.configuration.width, decoder.configuration.vocabulary)
        return operation(
            "tokenLoss", columns: width, arithmetic: 6 * Double(decoder.tokens * width * classes)
        ) { precision in
            let builder = ParameterBuilder()
            let head = builder.parameter(
                "head", [classes, width], .truncatedNormal(deviation: 0.1))
            let arena = ParameterArena(builder.parameters, precision: precision, seed: 1)
            let targets = TokenTargets(
                ids: decoder.randomTokens(decoder.tokens, seed: 1),
                weights: Array(repeating: 1, count: decoder.tokens))
            return { tape, x in
                arena.clearGradients()
                _ = tape.tokenLoss(x, output: head, targets)
                return nil
            }
        }
    }()
}
