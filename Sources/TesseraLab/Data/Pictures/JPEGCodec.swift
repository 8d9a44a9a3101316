import CTurboJPEG

/// Reads JPEG through TurboJPEG.
public enum JPEGCodec {
    static let signature: [UInt8] = [0xFF, 0xD8, 0xFF]

    /// Decodes any JPEG to eight-bit RGB, turned upright as its EXIF orientation says.
    ///
    /// A file that the decoder finds odd but readable (a truncated last scan, say) is accepted.
    ///
    /// - Throws: `PictureError` when the file is damaged or over the limits.
    public static func decode(_ file: [UInt8]) throws -> RGBPicture {
        guard let decoder = tjInitDecompress() else {
            throw PictureError.damaged(format: "JPEG", reason: "no memory for the decoder")
        }
        defer { tjDestroy(decoder) }
        let header = try Header(file, decoder: decoder)
        let markers = JPEGMarkers(file)
        let pixels =
            header.isCMYK
            ? rgb(fromCMYK: try header.samples(TJPF_CMYK, channels: 4), markers.isAdobe)
            : try header.samples(TJPF_RGB, channels: 3)
        return RGBPicture(width: header.width, height: header.height, pixels: pixels)
            .upright(orientation: markers.orientation)
    }

    /// Light is what the inks let through: R = (1 − C)(1 − K).
    ///
    /// Adobe stores 1 − ink.
    private static func rgb(fromCMYK samples: [UInt8], _ isInverted: Bool) -> [UInt8] {
        let flip: UInt8 = isInverted ? 0 : 255
        var pixels = [UInt8](repeating: 0, count: samples.count / 4 * 3)
        for pixel in 0..<samples.count / 4 {
            let black = Int(samples[pixel * 4 + 3] ^ flip)
            for channel in 0..<3 {
                let light = Int(samples[pixel * 4 + channel] ^ flip) * black
                pixels[pixel * 3 + channel] = UInt8((light + 127) / 255)
            }
        }
        return pixels
    }
}

/// A JPEG whose header was read and found within the limits.
private struct Header {
    private let file: [UInt8]
    private let decoder: tjhandle
    let width: Int
    let height: Int
    let isCMYK: Bool

    init(_ file: [UInt8], decoder: tjhandle) throws {
        var (width, height, subsampling, space): (Int32, Int32, Int32, Int32) = (0, 0, 0, 0)
        let status = tjDecompressHeader3(
            decoder, file, UInt(file.count), &width, &height, &subsampling, &space)
        try Self.check(status, decoder)
        try PictureLimits.check(width: Int(width), height: Int(height))
        self.file = file
        self.decoder = decoder
        self.width = Int(width)
        self.height = Int(height)
        isCMYK = space == Int32(TJCS_CMYK.rawValue) || space == Int32(TJCS_YCCK.rawValue)
    }

    /// Decodes the samples, interleaved.
    func samples(_ format: TJPF, channels: Int) throws -> [UInt8] {
        var samples = [UInt8](repeating: 0, count: width * height * channels)
        // A progressive file may hold thousands of scans; the limit keeps it from taking hours.
        let flags = TJFLAG_ACCURATEDCT | TJFLAG_LIMITSCANS
        let status = tjDecompress2(
            decoder, file, UInt(file.count), &samples, Int32(width), 0, Int32(height),
            Int32(format.rawValue), flags)
        try Self.check(status, decoder)
        return samples
    }

    private static func check(_ status: Int32, _ decoder: tjhandle) throws {
        guard status != 0, tjGetErrorCode(decoder) != Int32(TJERR_WARNING.rawValue) else { return }
        let reason = tjGetErrorStr2(decoder).map { String(cString: $0) } ?? "error \(status)"
        throw PictureError.damaged(format: "JPEG", reason: reason)
    }
}
