public import TesseraTensor

/// Which weights of a language model an adaptation leaves alone.
///
/// Source: the freezing experiments of Zhang et al. 2023; norms alone after Lu et al. 2022
/// ("Frozen Pretrained Transformers"), new rows alone after Anole (Chern et al. 2024), low-rank
/// adapters after Hu et al. 2021 (LoRA).
public enum FreezePreset: String, Sendable, Codable, CaseIterable {
    /// Everything learns.
    case none
    /// Embedding, output layer and last norm learn; the blocks are left alone.
    case blocks
    /// All but the attention of each block learns.
    case attention
    /// All but the feed-forward branch of each block learns.
    case feedForward = "feed-forward"
    /// All but the lower half of the blocks learns.
    case lowerHalf = "lower-half"
    /// All but the upper half of the blocks learns.
    case upperHalf = "upper-half"
    /// The norms alone learn.
    case allButNorms = "all-but-norms"
    /// The embedding alone learns.
    case allButEmbedding = "all-but-embedding"
    /// The output layer alone learns.
    case allButHead = "all-but-head"
    /// The output layer's rows of the image codes and of the markers around them alone learn.
    case allButNewRows = "all-but-new-rows"
    /// Low-rank adapters beside the linear layers of the blocks learn, and the rows of the image
    /// codes and their markers in embedding and output layer.
    case lowRank = "lora"

    /// Freezes a model's weights; those that learn stay as they are.
    ///
    /// - Parameter newRows: the rows of embedding and output layer that no text has taught.
    /// - Precondition: the model has adapters where these are to learn.
    public func apply(to model: LanguageModel, newRows: Range<Int>) {
        precondition(
            self != .lowRank || model.hasAdapters, "there are no adapters that could learn")
        let layers = model.configuration.layers
        for parameter in model.arena.parameters {
            parameter.isFrozen = freezes(parameter.name, layers: layers)
        }
        if self == .allButNewRows || self == .lowRank { model.output.learningRows = newRows }
        if self == .lowRank { model.embedding.learningRows = newRows }
    }

    /// Whether the parameter with a checkpoint key is left alone as a whole.
    func freezes(_ name: String, layers: Int) -> Bool {
        let parts = name.split(separator: ".")
        let layer = parts.first == "layers" ? Int(parts[1]) : nil
        return switch self {
        case .none: false
        case .blocks: layer != nil
        case .attention: layer != nil && parts[2].hasPrefix("attention")
        case .feedForward: layer != nil && (parts[2] == "feed_forward" || parts[2] == "ffn_norm")
        case .lowerHalf: layer.map { $0 < layers / 2 } ?? false
        case .upperHalf: layer.map { $0 >= layers / 2 } ?? false
        case .allButNorms: !parts.contains { $0.hasSuffix("norm") }
        case .allButEmbedding: parts.first != "tok_embeddings"
        case .allButHead, .allButNewRows: parts.first != "output"
        case .lowRank: layer.map { _ in !LowRankConfiguration.owns(name) } ?? (parts[0] == "norm")
        }
    }
}

extension ParameterArena {
    /// Share of the weights that learn, from 0 to 1.
    public var learningShare: Float {
        let learning = parameters.reduce(0) { $0 + $1.learningElements.count }
        return Float(learning) / Float(weightCount)
    }

    /// SHA-256 of every weight that does not learn, in order: equal digests mean no drift.
    public var frozenDigest: String {
        var bytes: [UInt8] = []
        for parameter in parameters {
            let learning = parameter.learningElements
            let values = parameter.values
            for range in [0..<learning.lowerBound, learning.upperBound..<values.count] {
                values[range].withUnsafeBytes { bytes.append(contentsOf: $0) }
            }
        }
        return ContentDigest.sha256(bytes)
    }
}
