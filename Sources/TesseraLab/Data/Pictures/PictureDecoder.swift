/// Decodes a picture by what its bytes say it is; file extensions are not believed.
public enum PictureDecoder {
    /// Extensions under which pictures are looked for, in lower case.
    public static let fileExtensions: Set<String> = ["png", "jpg", "jpeg", "webp"]

    /// Decodes a PNG, JPEG or WebP file.
    ///
    /// - Throws: `PictureError` when the bytes are none of these, damaged or over the limits.
    public static func decode(_ file: [UInt8]) throws -> RGBPicture {
        guard file.count <= PictureLimits.bytes else {
            throw PictureError.tooManyBytes(file.count)
        }
        if file.starts(with: PNGCodec.signature) { return try PNGCodec.decode(file) }
        if file.starts(with: JPEGCodec.signature) { return try JPEGCodec.decode(file) }
        if WebPCodec.recognizes(file) { return try WebPCodec.decode(file) }
        throw PictureError.unknownFormat
    }
}
