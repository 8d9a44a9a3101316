import TesseraModels
import TesseraTensor

extension BenchmarkCatalog {
    /// A training step of the image tokenizer against the side of its pictures and its batch.
    ///
    /// The count: a convolution with kernel k from c to d channels takes 2k²cd operations a pixel
    /// of its output, so it grows with the square of the side; attention over the p cells of the
    /// code grid takes 4p² operations a channel, the fourth power; backward costs two forwards
    /// (`TokenizerShape.arithmetic`).
    static let tokenizerGrowth = [
        growth("side", [32, 48, 64, 96, 128]) { TokenizerShape(side: $0, batch: 4) },
        growth("batch", [2, 4, 8, 16]) { TokenizerShape(batch: $0) },
    ]

    private static func growth(
        _ axis: String, _ extents: [Int], shape: @escaping @Sendable (Int) -> TokenizerShape
    ) -> Benchmark {
        Benchmark(name: "growth/tokenizer/\(axis)") { surroundings in
            let device = surroundings.device(.best)
            let rows = extents.map { extent in
                let shape = shape(extent)
                let model = ImageTokenizer(
                    shape.configuration, precision: device.precision, seed: 1)
                let step = TokenizerStep(shape, model, on: device)
                return GrowthSeries.Row(
                    extent: extent, arithmetic: 3 * shape.arithmetic(of: model, below: [""]),
                    step: step.run)
            }
            return GrowthSeries(axis: axis, rows: rows).figures(rounds: surroundings.rounds)
        }
    }
}
