/// The shape of an image tokenizer (MoVQGAN's, scaled down) and what it is trained for.
public struct ImageTokenizerConfiguration: Sendable, Codable, Equatable {
    /// How a latent becomes one of finitely many codes.
    public enum Quantization: String, Sendable, Codable, CaseIterable {
        /// The nearest of some learned unit vectors (van den Oord et al. 2017; Yu et al. 2022).
        case codebook
        /// Each number rounded to one of a few steps (FSQ, Mentzer et al. 2023): never collapses.
        case finiteScalars
    }

    /// Width and height of a picture in pixels.
    public var side = 64
    /// Channels at full resolution, before the multipliers.
    public var channels = 16
    /// Channels of each level in multiples of `channels`; each level halves the resolution.
    public var multipliers = [1, 2, 4, 4]
    /// Residual blocks per level of the encoder; the decoder has one more.
    public var blocks = 1
    /// How a latent becomes a code.
    public var quantization = Quantization.codebook
    /// The learned codebook; unused with finite scalars.
    public var codebook = CodebookConfiguration()
    /// Steps of each number of a latent with finite scalars; their product is the number of codes.
    public var scalarLevels = [8, 8, 8]
    /// What a good reconstruction is.
    public var loss = ReconstructionWeights()

    /// Creates the default shape: 64×64 pixels as 8×8 codes of 512.
    public init() {}

    /// Rows and columns of a code grid.
    public var grid: Int { side >> (multipliers.count - 1) }
    /// Codes of a picture.
    public var codesPerPicture: Int { grid * grid }
    /// Numbers of a latent.
    public var latentWidth: Int {
        quantization == .codebook ? codebook.width : scalarLevels.count
    }
    /// Number of different codes.
    public var codeCount: Int {
        quantization == .codebook ? codebook.codes : scalarLevels.reduce(1, *)
    }

    /// Channels of a level, 0 being full resolution.
    func channels(atLevel level: Int) -> Int { channels * multipliers[level] }

    /// Groups of a normalisation over some channels: MoVQGAN's 32, fewer where channels are few.
    static func groups(channels: Int) -> Int { max(1, min(32, channels / 4)) }

    /// The first thing that makes the shape impossible, as a sentence; nil when it is possible.
    public var problem: String? { shapeProblem ?? quantizationProblem }

    private var shapeProblem: String? {
        if channels < 4 || channels % 4 != 0 {
            return "channels must be a multiple of 4, not \(channels)"
        }
        if multipliers.isEmpty || multipliers.count > 8 || multipliers.contains(where: { $0 < 1 }) {
            return "multipliers must be one to eight positive numbers"
        }
        if blocks < 1 { return "blocks must be at least 1, not \(blocks)" }
        let scale = 1 << (multipliers.count - 1)
        return side < scale || side % scale != 0
            ? "side \(side) is not a multiple of \(scale), which \(multipliers.count) levels need"
            : nil
    }

    private var quantizationProblem: String? {
        switch quantization {
        case .codebook: codebook.problem
        case .finiteScalars:
            scalarLevels.isEmpty || scalarLevels.contains { $0 < 2 } || codeCount > 65_536
                ? "scalarLevels must be numbers from 2 up whose product is at most 65536" : nil
        }
    }
}

/// The shape of a codebook and how it follows the latents.
public struct CodebookConfiguration: Sendable, Codable, Equatable {
    /// Number of code vectors.
    public var codes = 512
    /// Numbers of a code vector.
    public var width = 8
    /// Share of the past in the running means that make up the code vectors (EMA's γ).
    public var decay: Float = 0.97
    /// Weight of the pull of latents towards their codes.
    public var commitment: Float = 0.25
    /// A code starts anew when its running count falls below this share of the mean count.
    public var restartShare: Float = 0.3
    /// Steps between two searches for such codes.
    public var restartEvery = 20

    /// Creates 512 codes of 8 numbers.
    public init() {}

    /// The first thing that makes the codebook impossible; nil when it is possible.
    var problem: String? {
        if codes < 2 || codes > 65_536 { return "codebook.codes must lie from 2 to 65536" }
        if width < 2 { return "codebook.width must be at least 2, not \(width)" }
        if decay < 0 || decay >= 1 { return "codebook.decay must lie from 0 to below 1" }
        if restartEvery < 1 { return "codebook.restartEvery must be at least 1" }
        if commitment < 0 { return "codebook.commitment must not be negative" }
        return restartShare < 0 || restartShare >= 1
            ? "codebook.restartShare must lie from 0 to below 1" : nil
    }
}

/// What each kind of error weighs in the reconstruction loss; pixels run from −1 to 1.
public struct ReconstructionWeights: Sendable, Codable, Equatable {
    /// Mean absolute error.
    public var absolute: Float = 0
    /// Mean squared error.
    public var square: Float = 1
    /// Mean absolute error of the differences between neighbouring pixels.
    public var edges: Float = 0.1

    /// Creates the default mixture.
    public init() {}
}
