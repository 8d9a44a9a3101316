/// How image codes are aligned with words.
public struct AlignmentConfiguration: Sendable, Codable, Equatable {
    /// Optimizer steps.
    public var steps = 400
    /// Pairs of each step; the loss of knowing nothing is ln batch.
    public var batch = 256
    /// Divides the cosines.
    public var temperature: Float = 0.07
    /// The largest learning rate.
    public var learningRate: Float = 5e-3
    /// Pairs that are never learned from.
    public var heldOut = 512
    /// Steps between two measurements of the held-out loss.
    public var every = 25
    /// Determines the first vectors and the order of the pairs.
    public var seed: UInt64 = 1

    /// Creates a recipe of seconds.
    public init() {}
}

/// What the image codes are aligned with: the question itself and its controls.
public enum AlignmentControl: String, Sendable, Codable, CaseIterable {
    /// The text embeddings of the pre-trained model, frozen.
    case pretrained = "pre-trained text"
    /// Random text embeddings, frozen: does it matter what the words mean?
    case random = "random text"
    /// Pre-trained text embeddings that learn as well: what the pairs allow.
    case both = "both trained"
    /// Captions of other pictures: what can be learned from nothing.
    case shuffled = "shuffled pairs"
}

/// A picture and its caption as tokens, whose order plays no part.
public struct AlignmentPair: Sendable, Equatable {
    /// Word pieces of the caption.
    public var caption: [Int32]
    /// Image codes, from 0.
    public var codes: [Int32]

    /// Creates a pair.
    public init(caption: [Int32], codes: [Int32]) {
        self.caption = caption
        self.codes = codes
    }
}
