/// A contrastive alignment of image codes with words.
public struct AligningWork: Sendable, Codable, Equatable {
    /// Where pictures and captions come from.
    public var pictures: String
    /// Folder of the image tokenizer; empty means the shipped one.
    public var tokenizer: String
    /// Folder of the text model whose embeddings are aligned with; empty means the shipped one.
    public var languageModel: String
    /// Pairs at most.
    public var count: Int
    /// Optimizer steps of each control.
    public var steps: Int
}
