import Foundation

/// Colour emoji as captioned pictures, made from what the system has installed.
public enum EmojiSamples {
    /// Keywords of a caption at most.
    private static let keywordLimit = 4

    /// Draws every emoji that is one character and that the font has.
    ///
    /// - Parameter side: width and height in pixels.
    /// - Throws: `EmojiError` when a file is missing or is something else.
    public static func samples(
        from files: EmojiFiles = .init(), side: Int
    ) throws -> [WebDatasetWriter.Sample] {
        let emoji = try emoji(in: files.names)
        let keywords = try keywords(in: files.keywords)
        let font = try font(in: files.font)
        let resampler = PictureResampler(filter: .bicubic)
        return emoji.compactMap { emoji in
            font.picture(of: emoji.character).map { picture in
                sample(
                    emoji, keywords: keywords[emoji.character] ?? [],
                    resampler.square(picture, side: side))
            }
        }
    }

    private static func emoji(in path: String) throws -> [Emoji] {
        let (what, package) = ("list of emoji", "unicode-data")
        let names = try contents(path, what, package: package)
        let emoji = EmojiTable.emoji(in: String(decoding: names, as: UTF8.self))
        guard !emoji.isEmpty else {
            throw EmojiError.unusable(path: path, what: what, package: package)
        }
        return emoji
    }

    private static func keywords(in path: String) throws -> [Unicode.Scalar: [String]] {
        let (what, package) = ("file of CLDR keywords", "unicode-cldr-core")
        guard let keywords = EmojiKeywords.keywords(in: try contents(path, what, package: package))
        else { throw EmojiError.unusable(path: path, what: what, package: package) }
        return keywords
    }

    private static func font(in path: String) throws -> EmojiFont {
        let package = "fonts-noto-color-emoji"
        guard FileManager.default.fileExists(atPath: path) else {
            throw EmojiError.missing(path: path, what: "colour emoji font", package: package)
        }
        guard let font = EmojiFont(path: path) else {
            throw EmojiError.unusable(
                path: path, what: "font of colour pictures", package: package)
        }
        return font
    }

    /// "grinning face: grin": the name, then the keywords that add a word to it.
    static func caption(_ emoji: Emoji, keywords: [String]) -> String {
        let known = Set(emoji.name.lowercased().split { !$0.isLetter && !$0.isNumber })
        let news = keywords.filter { keyword in
            !keyword.lowercased().split { !$0.isLetter && !$0.isNumber }.allSatisfy(known.contains)
        }
        let chosen = news.prefix(keywordLimit).joined(separator: ", ")
        return chosen.isEmpty ? emoji.name : "\(emoji.name): \(chosen)"
    }

    private static func sample(
        _ emoji: Emoji, keywords: [String], _ picture: RGBPicture
    ) -> WebDatasetWriter.Sample {
        WebDatasetWriter.Sample(
            key: "emoji-" + String(emoji.character.value, radix: 16), picture: picture,
            caption: caption(emoji, keywords: keywords),
            attributes: attributes(emoji, keywords: keywords))
    }

    private static func attributes(_ emoji: Emoji, keywords: [String]) -> String {
        struct Attributes: Encodable {
            var character, name, group: String
            var keywords: [String]
        }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let attributes = Attributes(
            character: String(Character(emoji.character)), name: emoji.name, group: emoji.group,
            keywords: keywords)
        // Texts always encode.
        return String(decoding: (try? encoder.encode(attributes)) ?? Data(), as: UTF8.self)
    }

    private static func contents(_ path: String, _ what: String, package: String) throws -> Data {
        guard let data = FileManager.default.contents(atPath: path) else {
            throw EmojiError.missing(path: path, what: what, package: package)
        }
        return data
    }
}
