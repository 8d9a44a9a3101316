/// Whether a picture without words may be used.
public enum CaptionNeed: Sendable {
    /// A picture without a caption is skipped, and the report says so.
    case required
    /// A picture without a caption gets an empty one; enough for an image tokenizer.
    case optional
}

/// The rules that every caption obeys, wherever it comes from.
enum Caption {
    /// Checks and trims a caption.
    ///
    /// - Throws: `SkippedItem` when it is no UTF-8, or empty though required.
    static func text(from bytes: [UInt8], need: CaptionNeed) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw SkippedItem("its caption is not UTF-8 text")
        }
        let caption = singleLine(text)
        if case .required = need, caption.isEmpty {
            throw SkippedItem("its caption is empty")
        }
        return caption
    }

    /// Joins lines and runs of white space with single spaces.
    static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The reason to skip a picture without words.
    static let missing = SkippedItem("it has no caption file")
}
