/// What a run trains.
public enum RunKind: String, Sendable, Codable, CaseIterable {
    /// The image tokenizer.
    case tokenizer
    /// A language model on text alone.
    case text
    /// A language model on captioned pictures, after its vocabulary was widened.
    case adapt
}
