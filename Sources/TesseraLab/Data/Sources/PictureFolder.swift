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
                rejections.append(.init(name: name, because: error))
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
        guard case .optional = need else { throw Caption.missing }
        return ""
    }
}
