/// How the rows of image codes begin in an adaptation.
public enum NewRowChoice: String, Sendable, Codable, CaseIterable {
    /// As in open_lm's initialisation: truncated normal, σ = 1/√width.
    case drawn
    /// The mean of the words' rows.
    case mean
    /// Drawn from the Gaussian with the mean and covariance of the words' rows.
    case gaussian
    /// Vectors that were aligned with the captions' words before.
    case aligned
    /// A random linear image of the image tokenizer's code vectors.
    case projected
}
