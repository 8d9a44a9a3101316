import TesseraTensor

/// A causal transformer over tokens: the direction of the token that ends the text comes out.
struct CLIPTextTower {
    private let tokens, positions, projection: Parameter
    private let encoder: CLIPEncoder
    private let lastNorm: NormParameters
    private let endOfText: CLIPConfiguration.EndOfText

    init(_ root: ParameterBuilder, _ configuration: CLIPConfiguration) {
        let tower = configuration.text
        let builder = root / "text_model"
        tokens = (builder / "embeddings" / "token_embedding").parameter(
            "weight", [configuration.vocabulary, tower.width], .constant(0))
        positions = (builder / "embeddings" / "position_embedding").parameter(
            "weight", [configuration.maximumLength, tower.width], .constant(0))
        encoder = CLIPEncoder(builder / "encoder", tower)
        lastNorm = makeLayerNorm(builder / "final_layer_norm", tower)
        projection = (root / "text_projection").parameter(
            "weight", [configuration.width, tower.width], .constant(0))
        endOfText = configuration.endOfText
    }

    /// Texts of any lengths to unit rows [texts, space width].
    ///
    /// Shorter ones are filled up behind their end, where no earlier token looks.
    func callAsFunction(_ texts: [[Int32]], on tape: Tape) -> Tensor {
        let length = paddedLength(of: texts)
        let padded = texts.flatMap { $0 + Array(repeating: 0, count: length - $0.count) }
        let places = texts.flatMap { _ in 0..<Int32(length) }
        let x = tape.add(
            tape.embedding(tokens, ids: padded), tape.embedding(positions, ids: places))
        let h = encoder(x, batch: texts.count, isCausal: true, on: tape)  // [texts · length, width]
        let ends = texts.enumerated().map { $0 * length + end(of: $1) }
        let pooled = tape.norm(tape.rows(of: h, at: ends), lastNorm)  // [texts, width]
        return tape.normalizeRows(tape.linear(pooled, projection))
    }

    /// A multiple of 16 where it fits: few lengths, so that the pool's memory serves again.
    private func paddedLength(of texts: [[Int32]]) -> Int {
        let longest = texts.map(\.count).max() ?? 0
        precondition(
            longest <= positions.shape[0] && texts.allSatisfy { !$0.isEmpty },
            "texts of \(texts.map(\.count)) tokens, 1…\(positions.shape[0]) allowed")
        return min((longest + 15) & ~15, positions.shape[0])
    }

    /// Where the token stands that speaks for the text; the first one where none does.
    private func end(of text: [Int32]) -> Int {
        switch endOfText {
        case .token(let token): text.firstIndex(of: token) ?? 0
        case .highest: text.firstIndex(of: text.max() ?? 0) ?? 0
        }
    }
}
