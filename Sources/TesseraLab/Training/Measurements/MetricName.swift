/// The name of a measured quantity, as it stands in the database and on the screen.
public struct MetricName: RawRepresentable, Hashable, Sendable, Codable, Comparable {
    /// The stored spelling.
    public let rawValue: String

    /// Creates a name from its stored spelling.
    public init(rawValue: String) { self.rawValue = rawValue }

    /// Mean cross-entropy over text and image positions together, in nats per token.
    public static let lossTotal = Self(rawValue: "loss_total")
    /// Mean cross-entropy over text positions, in nats per token.
    public static let lossText = Self(rawValue: "loss_text")
    /// Mean cross-entropy over image positions, in nats per token.
    public static let lossImage = Self(rawValue: "loss_image")
    /// The tokenizer's whole objective.
    public static let lossTokenizer = Self(rawValue: "loss_tokenizer")
    /// Peak signal-to-noise ratio of reconstructions on the training batch, in decibels.
    public static let reconstructionPSNR = Self(rawValue: "psnr")
    /// Exponential of the entropy of code usage, in codes.
    public static let codebookPerplexity = Self(rawValue: "codebook_perplexity")
    /// Share of codes used within the usage window, from 0 to 1.
    public static let codebookUsage = Self(rawValue: "codebook_usage")
    /// Global L2 norm of all gradients before clipping.
    public static let gradientNorm = Self(rawValue: "gradient_norm")
    /// Learning rate of the step.
    public static let learningRate = Self(rawValue: "learning_rate")
    /// Held-out loss over text positions, in nats per token.
    public static let validationText = Self(rawValue: "validation_text")
    /// Held-out loss over image positions, in nats per token.
    public static let validationImage = Self(rawValue: "validation_image")
    /// Held-out reconstruction quality, in decibels.
    public static let validationPSNR = Self(rawValue: "validation_psnr")
    /// Share of codes that held-out pictures use, from 0 to 1.
    public static let validationUsage = Self(rawValue: "validation_usage")

    /// Orders names by spelling.
    public static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
}
