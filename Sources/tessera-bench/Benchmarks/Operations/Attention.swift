import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// Causal attention with rotary positions, from packed projections to mixed heads.
    static let attention = {
        let (decoder, batch) = (DecoderShape.small.configuration, DecoderShape.small.batch)
        let square = decoder.maximumLength * decoder.maximumLength
        return operation(
            "attention", columns: 3 * decoder.width,
            arithmetic: 6 * Double(square * decoder.width * batch)
        ) { _ in
            let layout = AttentionLayout(
                batch: batch, length: decoder.maximumLength, heads: decoder.heads)
            let rotary = RotaryTable(
                positions: decoder.maximumLength, headWidth: decoder.headWidth)
            return { $0.attention($1, layout, rotary: rotary) }
        }
    }()
}
