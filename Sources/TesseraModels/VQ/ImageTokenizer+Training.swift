public import TesseraTensor

/// What one batch cost, and what its codes were.
public struct ReconstructionReport {
    /// The whole objective.
    public let total: Float
    /// Mean absolute error of pixels from −1 to 1.
    public let absolute: Float
    /// Mean squared error of pixels from −1 to 1.
    public let square: Float
    /// Mean absolute error of the differences between neighbouring pixels.
    public let edges: Float
    /// The code of every grid cell, picture after picture in raster order.
    public let codes: [Int32]
    /// The pull of latents towards their codes, weighted.
    public let commitment: Float
    /// What the codebook has to follow.
    package let latents: Tensor?

    /// Peak signal-to-noise ratio over all pixels of the batch, in decibels.
    public var peakSignalToNoise: Float { decibels(meanSquare: square, range: 2) }
}

extension ImageTokenizer {
    /// Reconstructs a batch and measures the loss; a recording tape can then go `backward`.
    ///
    /// On the first batch the codebook is placed among the latents.
    ///
    /// - Parameters:
    ///   - pixels: RGB bytes, [batch, side, side, 3].
    ///   - seed: determines where the codes start.
    public func loss(_ pixels: [UInt8], seed: UInt64, on tape: Tape) -> ReconstructionReport {
        let pictures = pictures(pixels, on: tape.device)
        let latents = latents(pictures, on: tape)
        if let codebook, !codebook.isStarted {
            let unit = Tape(on: tape.device, recording: false).normalizeRows(latents)
            codebook.start(from: unit.values, seed: seed)
        }
        let quantized = quantize(latents, on: tape)
        let reconstruction = decode(quantized.values, on: tape)
        let weights = configuration.loss
        let loss = tape.pictureLoss(
            reconstruction, target: pictures, absolute: weights.absolute, square: weights.square,
            edges: weights.edges)
        return ReconstructionReport(
            total: loss.total + quantized.commitment, absolute: loss.absolute, square: loss.square,
            edges: loss.edges, codes: quantized.codes, commitment: quantized.commitment,
            latents: quantized.latents)
    }

    /// Lets the codebook follow the latents of a batch, after its gradients were used.
    ///
    /// Every `restartEvery` steps, codes that hardly anything chooses get a new place.
    ///
    /// - Parameter step: counted from 1; with the seed it determines the new places.
    /// - Returns: how many codes got a new place.
    @discardableResult
    public func updateCodebook(
        after report: ReconstructionReport, seed: UInt64, step: Int
    ) -> Int {
        guard let codebook, let latents = report.latents?.values else { return 0 }
        codebook.follow(latents, codes: report.codes)
        guard step % configuration.codebook.restartEvery == 0 else { return 0 }
        return codebook.restart(from: latents, codes: report.codes, seed: seed, step: step)
    }
}
