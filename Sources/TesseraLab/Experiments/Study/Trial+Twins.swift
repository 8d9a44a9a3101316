import TesseraModels

extension Study {
    /// Guidance scales at which the twins draw.
    static let guidanceScales: [Float] = [1, 2, 4, 8]
    /// The scale at which both starts are compared.
    static let comparedScale: Float = 4

    /// Pictures of both starts, the same captions and random numbers for all; the networks of
    /// others, which take long, judge those of the scale at which starts are compared.
    func drawings(guidance: Float) -> [Trial] {
        var sampling = SamplingSettings.forPictures
        sampling.guidance = guidance
        return twins.map { twin in
            Trial(
                variant: Self.drawingVariant(guidance), seed: twin.seed,
                work: .drawing(
                    DrawingWork(
                        source: twin, sampling: sampling, count: extent.drawnPictures,
                        kept: min(8, extent.drawnPictures),
                        judges: guidance == Self.comparedScale ? judges : nil)))
        }
    }

    static func drawingVariant(_ guidance: Float) -> String { "drawing, guidance \(guidance)" }

    /// The main comparison, which several experiments read: both starts on captioned pictures.
    var twins: [Trial] {
        seeds.map { seed in
            Trial(
                variant: "twins", seed: seed,
                work: .training(
                    TrainingWork(
                        run: adaptation(seed: seed, steps: extent.steps),
                        examinations: examinations(steps: extent.steps), keepsModels: true)))
        }
    }
}
