public import TesseraModels

/// What an adaptation starts from.
public struct StartConfiguration: Sendable, Codable, Equatable {
    /// One model of a twin run.
    public enum Arm: String, Sendable, Codable, CaseIterable {
        /// The old weights, with new rows for the image codes.
        case pretrained = "pre-trained"
        /// Everything drawn anew.
        case random
    }

    /// Folder of the image tokenizer's checkpoint; empty means the shipped one.
    public var tokenizer = ""
    /// Folder of the text model's checkpoint; empty means the shipped one.
    public var languageModel = ""
    /// Models trained in lock-step on the same batches.
    public var arms = Arm.allCases
    /// Whether the random start has the shape that `model` says instead of the text model's; only
    /// where it is trained alone.
    public var hasOwnShape = false
    /// Which weights of every arm are left alone.
    public var frozen = FreezePreset.none
    /// The adapters that learn where `frozen` is `lora`.
    public var lowRank = LowRankConfiguration()
    /// How the rows of image codes begin, in every arm.
    public var newRows = NewRowChoice.drawn

    /// Creates a twin run from the shipped checkpoints.
    public init() {}

    /// The adapters of every arm, nil where there are none.
    var adapters: LowRankConfiguration? { frozen == .lowRank ? lowRank : nil }

    /// Writes every setting; for an identity, only those that have an effect, so that what was done
    /// before a setting existed stays done.
    public func encode(to encoder: any Encoder) throws {
        var values = encoder.container(keyedBy: CodingKeys.self)
        try values.encode(tokenizer, forKey: .tokenizer)
        try values.encode(languageModel, forKey: .languageModel)
        try values.encode(arms, forKey: .arms)
        try values.encode(hasOwnShape, forKey: .hasOwnShape)
        try values.encode(frozen, forKey: .frozen)
        try values.encode(newRows, forKey: .newRows)
        if adapters != nil || !encoder.isForIdentity {
            try values.encode(lowRank, forKey: .lowRank)
        }
    }
}
