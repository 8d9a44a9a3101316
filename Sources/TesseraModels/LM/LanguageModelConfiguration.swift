/// The shape of a decoder-only language model (open_lm's `Params`).
public struct LanguageModelConfiguration: Sendable, Codable, Equatable {
    /// Which normalisation stands before each branch.
    public enum Norm: String, Sendable, Codable, CaseIterable {
        /// With mean and bias: open_lm's default.
        case layerNorm
        /// With mean, without bias.
        case layerNormWithoutBias
        /// Root mean square alone.
        case rmsNorm
    }

    /// How a token knows where it stands.
    public enum Position: String, Sendable, Codable, CaseIterable {
        /// Rotary embedding, base 10,000, half-split pairs.
        case rotary
        /// Nothing but the causal mask, as in effect in the released open_lm-1b.
        case none
    }

    /// Width of the residual stream.
    public var width = 192
    /// Number of blocks.
    public var layers = 6
    /// Attention heads per block.
    public var heads = 6
    /// Size of the vocabulary, text, special tokens and image codes together.
    public var vocabulary = 0
    /// The longest sequence, in tokens.
    public var maximumLength = 128
    /// The normalisation of blocks, of queries and keys, and of the last states.
    public var norm = Norm.layerNorm
    /// Whether queries and keys are normalised over their full width.
    public var normalizesQueriesAndKeys = false
    /// How a token knows where it stands.
    public var position = Position.rotary
    /// Weight of the squared log-normaliser in the loss.
    public var zLoss: Float = 0

    /// Creates the default shape; the vocabulary is filled in from the tokenizer.
    public init() {}

    /// Width inside the feed-forward branch: 256 · ⌈⌊8 · width / 3⌋ / 256⌉.
    public var hiddenWidth: Int { 256 * ((8 * width / 3 + 255) / 256) }
    /// Width of one head.
    public var headWidth: Int { width / heads }

    /// The first thing that makes the shape impossible, as a sentence; nil when it is possible.
    public var problem: String? {
        if width < 1 || layers < 1 || heads < 1 {
            return "width, layers and heads must be positive"
        }
        if width % heads != 0 { return "width \(width) is not a multiple of \(heads) heads" }
        if position == .rotary, headWidth % 2 != 0 {
            return
                "rotary positions need an even head width, but \(width) / \(heads) is \(headWidth)"
        }
        return maximumLength < 4 ? "the length \(maximumLength) is below 4 tokens" : nil
    }
}
