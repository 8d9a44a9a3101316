import CWebP

/// Reads still WebP pictures through libwebp.
public enum WebPCodec {
    /// Decodes a still picture to eight-bit RGB; transparency is laid over white.
    ///
    /// - Throws: `PictureError` when the file is damaged, moves, or is over the limits.
    public static func decode(_ file: [UInt8]) throws -> RGBPicture {
        let features = try features(of: file)
        let (width, height) = (Int(features.width), Int(features.height))
        try PictureLimits.check(width: width, height: height)
        var rgba = [UInt8](repeating: 0, count: width * height * 4)
        let stride = Int32(width * 4)
        guard WebPDecodeRGBAInto(file, file.count, &rgba, rgba.count, stride) != nil else {
            throw PictureError.damaged(format: "WebP", reason: "its picture cannot be decoded")
        }
        return RGBPicture(width: width, height: height, blendingOverWhite: rgba)
    }

    private static func features(of file: [UInt8]) throws -> WebPBitstreamFeatures {
        var features = WebPBitstreamFeatures()
        guard WebPGetFeatures(file, file.count, &features) == VP8_STATUS_OK else {
            throw PictureError.damaged(format: "WebP", reason: "its header cannot be read")
        }
        guard features.has_animation == 0 else {
            throw PictureError.unsupported("a moving WebP")
        }
        return features
    }

    /// Whether the bytes begin as a RIFF container of kind WEBP.
    static func recognizes(_ file: [UInt8]) -> Bool {
        file.count >= 12 && file.starts(with: Array("RIFF".utf8))
            && file[8..<12].elementsEqual("WEBP".utf8)
    }
}
