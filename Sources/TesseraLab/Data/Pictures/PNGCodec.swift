import CSpng
import Glibc

/// Reads and writes PNG through libspng, which reports errors by code instead of `longjmp`.
public enum PNGCodec {
    static let signature: [UInt8] = [0x89, 0x50, 0x4E, 0x47, 0x0D, 0x0A, 0x1A, 0x0A]
    // Room for an embedded colour profile, which is not used but must be stepped over.
    private static let chunkLimit = 16 << 20

    /// Decodes any PNG to eight-bit RGB; transparency is laid over white, 16-bit samples keep
    /// their high byte, gamma is left alone.
    ///
    /// - Throws: `PictureError` when the file is damaged or over the limits.
    public static func decode(_ file: [UInt8]) throws -> RGBPicture {
        guard let context = spng_ctx_new(0) else { throw damaged("no memory for the decoder") }
        defer { spng_ctx_free(context) }
        return try file.withUnsafeBytes { bytes in
            try check(spng_set_png_buffer(context, bytes.baseAddress, bytes.count))
            try check(spng_set_chunk_limits(context, chunkLimit, chunkLimit))
            var header = spng_ihdr()
            try check(spng_get_ihdr(context, &header))
            let (width, height) = (Int(header.width), Int(header.height))
            try PictureLimits.check(width: width, height: height)
            guard hasTransparency(context, header) else {
                let rgb = try decoded(context, SPNG_FMT_RGB8, count: width * height * 3)
                return RGBPicture(width: width, height: height, pixels: rgb)
            }
            let rgba = try decoded(context, SPNG_FMT_RGBA8, count: width * height * 4)
            return RGBPicture(width: width, height: height, blendingOverWhite: rgba)
        }
    }

    private static func hasTransparency(_ context: OpaquePointer, _ header: spng_ihdr) -> Bool {
        let alphaTypes = [SPNG_COLOR_TYPE_GRAYSCALE_ALPHA, SPNG_COLOR_TYPE_TRUECOLOR_ALPHA]
        if alphaTypes.contains(where: { $0.rawValue == UInt32(header.color_type) }) { return true }
        var transparency = spng_trns()
        return spng_get_trns(context, &transparency) == 0
    }

    private static func decoded(
        _ context: OpaquePointer, _ format: spng_format, count: Int
    ) throws -> [UInt8] {
        let format = Int32(format.rawValue)
        var size = 0
        try check(spng_decoded_image_size(context, format, &size))
        guard size == count else { throw damaged("\(size) bytes decoded, \(count) expected") }
        var samples = [UInt8](repeating: 0, count: count)
        let flags = Int32(SPNG_DECODE_TRNS.rawValue)
        try check(spng_decode_image(context, &samples, count, format, flags))
        return samples
    }

    /// Encodes eight-bit RGB; equal pictures give equal bytes.
    ///
    /// - Throws: `PictureError` when libspng refuses.
    public static func encode(_ picture: RGBPicture) throws -> [UInt8] {
        guard let context = spng_ctx_new(Int32(SPNG_CTX_ENCODER.rawValue)) else {
            throw damaged("no memory for the encoder")
        }
        defer { spng_ctx_free(context) }
        try check(spng_set_option(context, SPNG_ENCODE_TO_BUFFER, 1))
        try check(spng_set_option(context, SPNG_IMG_COMPRESSION_LEVEL, 9))
        var header = spng_ihdr(
            width: UInt32(picture.width), height: UInt32(picture.height), bit_depth: 8,
            color_type: UInt8(SPNG_COLOR_TYPE_TRUECOLOR.rawValue), compression_method: 0,
            filter_method: 0, interlace_method: 0)
        try check(spng_set_ihdr(context, &header))
        let flags = Int32(SPNG_ENCODE_FINALIZE.rawValue)
        let (pixels, format) = (picture.pixels, Int32(SPNG_FMT_PNG.rawValue))
        try check(spng_encode_image(context, pixels, pixels.count, format, flags))
        return try takeBuffer(context)
    }

    private static func takeBuffer(_ context: OpaquePointer) throws -> [UInt8] {
        var length = 0
        var status: Int32 = 0
        let buffer = spng_get_png_buffer(context, &length, &status)
        defer { free(buffer) }
        try check(status)
        return [UInt8](UnsafeRawBufferPointer(start: buffer, count: length))
    }

    private static func check(_ status: Int32) throws {
        guard status != 0 else { return }
        throw damaged(spng_strerror(status).map { String(cString: $0) } ?? "error \(status)")
    }

    private static func damaged(_ reason: String) -> PictureError {
        .damaged(format: "PNG", reason: reason)
    }
}
