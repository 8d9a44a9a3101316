/// A comparison of captions and image codes with general text of the same lengths.
public struct CountingWork: Sendable, Codable, Equatable {
    /// Where pictures and captions come from.
    public var pictures: String
    /// Where general text comes from.
    public var text: String
    /// Folder of the image tokenizer; empty means the shipped one.
    public var tokenizer: String
    /// Folder of the text model whose word pieces are counted; empty means the shipped one.
    public var languageModel: String
    /// The pictures that are counted, of those that are not held out.
    public var range: Range<Int>
}
