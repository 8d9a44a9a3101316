import TesseraTensor

/// A vision transformer: patches and a class token in, the direction of the class token out.
struct CLIPImageTower {
    private let patches: ConvolutionParameters
    private let classToken, positions, projection: Parameter
    private let firstNorm, lastNorm: NormParameters
    private let encoder: CLIPEncoder

    init(_ root: ParameterBuilder, _ configuration: CLIPConfiguration) {
        let (tower, patch) = (configuration.image, configuration.patch)
        let builder = root / "vision_model"
        let embeddings = builder / "embeddings"
        classToken = embeddings.parameter("class_embedding", [tower.width], .constant(0))
        patches = ConvolutionParameters(
            weight: (embeddings / "patch_embedding").parameter(
                "weight", [tower.width, 3, patch, patch], .constant(0)),
            stride: patch, padding: (before: 0, after: 0))
        positions = (embeddings / "position_embedding").parameter(
            "weight", [1 + configuration.grid * configuration.grid, tower.width], .constant(0))
        // The name is misspelt in every published checkpoint.
        firstNorm = makeLayerNorm(builder / "pre_layrnorm", tower)
        encoder = CLIPEncoder(builder / "encoder", tower)
        lastNorm = makeLayerNorm(builder / "post_layernorm", tower)
        projection = (root / "visual_projection").parameter(
            "weight", [configuration.width, tower.width], .constant(0))
    }

    /// Normalised pixels [batch, side, side, 3] to unit rows [batch, space width].
    func callAsFunction(_ pixels: Tensor, on tape: Tape) -> Tensor {
        let batch = pixels.shape[0]
        let map = tape.convolution(pixels, patches)  // [batch, grid, grid, width]
        let x = tape.norm(positioned(map, on: tape), firstNorm)  // [batch · places, width]
        let h = encoder(x, batch: batch, isCausal: false, on: tape)
        let places = positions.shape[0]
        let pooled = tape.rows(of: h, at: (0..<batch).map { $0 * places })  // [batch, width]
        return tape.normalizeRows(tape.linear(tape.norm(pooled, lastNorm), projection))
    }

    /// The class token before the patches of each picture, each with its position added.
    private func positioned(_ map: Tensor, on tape: Tape) -> Tensor {
        let (batch, places, width) = (map.shape[0], positions.shape[0], positions.shape[1])
        let tokens = tape.tensor([batch * places, width], .float32)
        for picture in 0..<batch {
            let first = picture * places * width
            let row = tokens.floats(from: first)
            row.update(from: classToken.values, count: width)
            (row + width).update(
                from: map.floats(from: picture * (places - 1) * width), count: (places - 1) * width)
        }
        let places32 = (0..<batch).flatMap { _ in 0..<Int32(places) }
        return tape.add(tokens, tape.embedding(positions, ids: places32))
    }
}
