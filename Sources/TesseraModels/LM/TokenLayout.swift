/// Which identifiers stand for words, which for markers and which for image codes.
///
/// Word pieces come first, then the markers, padded to a multiple of 16, then the image codes.
public struct TokenLayout: Sendable, Codable, Equatable {
    /// Number of word pieces.
    public let textVocabulary: Int
    /// Number of image codes; 0 before the vocabulary is widened.
    public let imageVocabulary: Int

    /// Creates a layout.
    public init(textVocabulary: Int, imageVocabulary: Int) {
        self.textVocabulary = textVocabulary
        self.imageVocabulary = imageVocabulary
    }

    /// Names of the markers, in the order of their identifiers.
    public static let markerNames = ["<pad>", "<bos>", "<eos>", "<boi>", "<eoi>", "<null>"]

    /// Fills the end of a short sequence.
    public var padding: Int32 { marker(0) }
    /// Begins a sequence.
    public var beginning: Int32 { marker(1) }
    /// Ends a sequence.
    public var end: Int32 { marker(2) }
    /// Begins an image.
    public var beginningOfImage: Int32 { marker(3) }
    /// Ends an image.
    public var endOfImage: Int32 { marker(4) }
    /// Stands for a caption that is withheld.
    public var withheldCaption: Int32 { marker(5) }

    /// The identifier of image code 0.
    public var imageOffset: Int { (textVocabulary + Self.markerNames.count + 15) / 16 * 16 }
    /// All identifiers.
    public var vocabulary: Int { imageOffset + imageVocabulary }
    /// The identifiers of image codes.
    public var imageRange: Range<Int> { imageOffset..<vocabulary }

    /// How many of the first identifiers a model of this layout has met: all, or, as long as there
    /// are no image codes, the words and the markers up to `<eos>`.
    public var knownTokens: Int { imageVocabulary > 0 ? vocabulary : Int(end) + 1 }

    /// Whether an identifier stands for an image code.
    public func isImage(_ id: Int32) -> Bool { Int(id) >= imageOffset }

    /// The identifier of an image code.
    public func id(ofCode code: Int32) -> Int32 { Int32(imageOffset) + code }

    /// The image code of an identifier, nil for words and markers.
    public func code(of id: Int32) -> Int32? { isImage(id) ? id - Int32(imageOffset) : nil }

    /// The name of a marker, nil for other identifiers.
    public func markerName(_ id: Int32) -> String? {
        let index = Int(id) - textVocabulary
        return Self.markerNames.indices.contains(index) ? Self.markerNames[index] : nil
    }

    private func marker(_ index: Int) -> Int32 { Int32(textVocabulary + index) }
}
