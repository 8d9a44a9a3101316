import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// A training step of the decoder against its length, its width and its batch.
    ///
    /// The count, for T tokens of a batch, width w, feed-forward width h, L layers, length n and
    /// vocabulary V: 3 · T · (2 · (L · (4w² + 3wh) + wV) + 2Lwn). The products of a forward pass
    /// take two operations a weight and token, causal attention sees half of its square twice, and
    /// backward costs two forwards (`DecoderShape.trainingArithmetic`).
    static let languageModelGrowth = [
        growth("length", [64, 128, 256, 512, 1024]) { .growing(length: $0) },
        growth("width", [128, 256, 512, 1024]) { .growing(width: $0) },
        growth("batch", [4, 8, 16, 32, 64]) { .growing(batch: $0) },
    ]

    private static func growth(
        _ axis: String, _ extents: [Int], shape: @escaping @Sendable (Int) -> DecoderShape
    ) -> Benchmark {
        Benchmark(name: "growth/language-model/\(axis)") { surroundings in
            let device = surroundings.device(.best)
            let rows = extents.map { extent in
                let shape = shape(extent)
                let model = LanguageModel(
                    shape.configuration, precision: device.precision, seed: 1)
                let step = TrainingStep(shape, model, on: device)
                return GrowthSeries.Row(
                    extent: extent, arithmetic: shape.trainingArithmetic, step: step.run)
            }
            return GrowthSeries(axis: axis, rows: rows).figures(rounds: surroundings.rounds)
        }
    }
}

extension DecoderShape {
    /// A decoder of four layers with heads of 64, one of whose extents is varied.
    fileprivate static func growing(
        width: Int = 256, length: Int = 128, batch: Int = 8
    ) -> DecoderShape {
        DecoderShape(
            "growing", width: width, layers: 4, heads: width / 64, length: length, batch: batch,
            vocabulary: 2048)
    }
}
