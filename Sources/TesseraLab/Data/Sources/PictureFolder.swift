/// A folder of PNG, JPEG and WebP files, each with its caption in a text file beside it.
///
/// `boat.jpg` is described by `boat.txt` or `boat.caption`; where neither exists, a
/// `captions.tsv` or `metadata.jsonl` in the folder may name it. Sub-folders count.
public enum PictureFolder {
    private static let captionBytes = 64 << 10

    /// Opens a folder: finds the pictures in name order and decodes each once.
    ///
    /// `side` is the side that will be asked for most; such squares are kept decoded.
    ///
    /// - Throws: `DataError` when the folder is missing or nothing in it is usable.
    public static func open(
        _ path: String, captions need: CaptionNeed = .required, side: Int = 64
    ) throws -> any PictureSource {
        guard case .folder = RegularFile.kind(of: path) else { throw DataError.missing(path: path) }
        let names = RegularFile.paths(under: path)
        let table = CaptionTable(folder: path, names: names)
        var candidates: [EncodedPicture] = []
        var rejections = table.rejections
        for name in names
        where PictureDecoder.fileExtensions.contains(name.lowercasedFileExtension) {
            do {
                let caption = try caption(of: name, in: path, table: table, need: need)
                candidates.append(
                    EncodedPicture(
                        name: name, caption: caption, location: .file(path: path + "/" + name)))
            } catch {
                rejections.append(.init(name: name, reason: EncodedPicture.reason(error)))
            }
        }
        return try EncodedPictures(
            title: path, candidates: candidates, rejections: rejections, side: side)
    }

    private static func caption(
        of name: String, in folder: String, table: CaptionTable, need: CaptionNeed
    ) throws -> String {
        let stem = name.dropLast(name.lowercasedFileExtension.count)
        for ending in ["txt", "caption"] {
            let path = folder + "/" + stem + ending
            guard case .file = RegularFile.kind(of: path) else { continue }
            let bytes = try RegularFile.bytes(at: path, limit: captionBytes)
            return try Caption.text(from: bytes, need: need)
        }
        if let caption = table.captions[name] { return caption }
        guard case .optional = need else { throw Caption.missing(name) }
        return ""
    }
}

/// The rules that every caption obeys, wherever it comes from.
enum Caption {
    /// Checks and trims a caption.
    ///
    /// - Throws: `DataError.unreadable` when it is no UTF-8, or empty though required.
    static func text(from bytes: [UInt8], need: CaptionNeed) throws -> String {
        guard let text = String(validating: bytes, as: UTF8.self), !bytes.contains(0) else {
            throw DataError.unreadable(name: "caption", reason: "its caption is not UTF-8 text")
        }
        let caption = singleLine(text)
        if case .required = need, caption.isEmpty {
            throw DataError.unreadable(name: "caption", reason: "its caption is empty")
        }
        return caption
    }

    /// Joins lines and runs of white space with single spaces.
    static func singleLine(_ text: String) -> String {
        text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    static func missing(_ name: String) -> DataError {
        .unreadable(name: name, reason: "it has no caption file")
    }
}
