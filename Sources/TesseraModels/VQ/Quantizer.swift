import TesseraTensor

/// Latents as the decoder receives them, and the codes that stand for them.
struct QuantizedLatents {
    /// [rows, latentWidth]; gradients pass straight through to the latents.
    let values: Tensor
    /// The code of each row.
    let codes: [Int32]
    /// The pull of the latents towards their codes, 0 where there is none.
    let commitment: Float
    /// What the codebook has to follow, [rows, latentWidth]; nil where nothing is learned.
    let latents: Tensor?
}

/// Turns latents into codes and codes into what the decoder reads.
enum Quantizer {
    /// Learned unit vectors.
    case codebook(Codebook)
    /// Rounded numbers.
    case finiteScalars(levels: [Int])

    init(_ builder: ParameterBuilder, _ configuration: ImageTokenizerConfiguration) {
        switch configuration.quantization {
        case .codebook:
            self = .codebook(Codebook(builder / "embedding", configuration.codebook))
        case .finiteScalars:
            self = .finiteScalars(levels: configuration.scalarLevels)
        }
    }

    /// The learned codes; nil where there are none.
    var codebook: Codebook? {
        guard case .codebook(let codebook) = self else { return nil }
        return codebook
    }

    /// Quantises [rows, latentWidth].
    func callAsFunction(_ latents: Tensor, on tape: Tape) -> QuantizedLatents {
        switch self {
        case .codebook(let codebook):
            let unit = tape.normalizeRows(latents)
            let codes = tape.device.nearestCodes(
                unit, codebook: UnsafeBufferPointer(codebook.vectors.weights),
                count: codebook.configuration.codes)
            let weight = codebook.configuration.commitment
            let straight = tape.straightThrough(
                unit, values: codebook.values(of: codes), commitment: weight)
            return QuantizedLatents(
                values: straight.output, codes: codes, commitment: weight * straight.loss,
                latents: unit)
        case .finiteScalars(let levels):
            let values = tape.finiteScalars(latents, levels: levels)
            return QuantizedLatents(
                values: values, codes: indices(of: values.values, levels: levels), commitment: 0,
                latents: nil)
        }
    }

    /// What the decoder reads for some codes, [codes, latentWidth].
    func values(of codes: [Int32]) -> [Float] {
        switch self {
        case .codebook(let codebook): codebook.values(of: codes)
        case .finiteScalars(let levels):
            codes.flatMap { FiniteScalars.code(at: $0, levels: levels) }
        }
    }

    private func indices(of values: [Float], levels: [Int]) -> [Int32] {
        stride(from: 0, to: values.count, by: levels.count).map {
            FiniteScalars.index(of: values[$0..<$0 + levels.count], levels: levels)
        }
    }
}
