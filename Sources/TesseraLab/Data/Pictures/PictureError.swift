/// Why bytes could not be turned into a picture, as a phrase that follows a file's name.
public enum PictureError: Error, Equatable, CustomStringConvertible {
    /// The first bytes are of no known picture format.
    case unknownFormat
    /// The file is longer than the limit.
    case tooManyBytes(Int)
    /// The header announces more pixels than the limit.
    case tooManyPixels(width: Int, height: Int)
    /// The format's decoder gave up.
    case damaged(format: String, reason: String)
    /// A valid file of a sort that is not read.
    case unsupported(String)

    /// The phrase.
    public var description: String {
        switch self {
        case .unknownFormat: "neither PNG, JPEG nor WebP"
        case .tooManyBytes(let count):
            "\(count) bytes long; the limit is \(PictureLimits.bytes)"
        case .tooManyPixels(let width, let height):
            "\(width)×\(height) pixels; the limit is a side of \(PictureLimits.side)"
                + " and \(PictureLimits.pixels) pixels"
        case .damaged(let format, let reason): "damaged \(format): \(reason)"
        case .unsupported(let what): "\(what) is not supported"
        }
    }
}

/// The largest picture that is decoded, so that a hostile header cannot take the memory.
public enum PictureLimits {
    /// Bytes of an encoded file.
    public static let bytes = 64 << 20
    /// Width or height.
    public static let side = 16_384
    /// Width · height.
    public static let pixels = 64 << 20

    /// Refuses extents over the limits, before anything is allocated for them.
    static func check(width: Int, height: Int) throws {
        let sides = 1...side
        guard sides.contains(width), sides.contains(height), width * height <= pixels else {
            throw PictureError.tooManyPixels(width: width, height: height)
        }
    }
}
