import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// SwiGLU inside the feed-forward branch.
    static let swiGLU = operation(
        "swiGLU", columns: 2 * DecoderShape.small.configuration.hiddenWidth
    ) { _ in { $0.swiGLU($1) } }
}
