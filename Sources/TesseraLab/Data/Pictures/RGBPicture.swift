/// A decoded picture of any size: eight-bit RGB, row-major, no padding.
public struct RGBPicture: Sendable, Equatable {
    /// Pixels in a row.
    public let width: Int
    /// Rows.
    public let height: Int
    /// RGB bytes, [height, width, 3].
    public let pixels: [UInt8]

    /// Creates a picture.
    ///
    /// - Precondition: `pixels` holds width · height · 3 bytes, and neither extent is zero.
    public init(width: Int, height: Int, pixels: [UInt8]) {
        precondition(width > 0 && height > 0, "a picture cannot be \(width)×\(height)")
        precondition(
            pixels.count == width * height * 3,
            "\(width)×\(height) RGB needs \(width * height * 3) bytes, got \(pixels.count)")
        self.width = width
        self.height = height
        self.pixels = pixels
    }

    /// The largest square in the middle; an odd margin leaves its extra pixel right and below.
    public func croppedToSquare() -> RGBPicture {
        guard width != height else { return self }
        let side = min(width, height)
        let left = (width - side) / 2
        let top = (height - side) / 2
        var square: [UInt8] = []
        square.reserveCapacity(side * side * 3)
        for row in top..<top + side {
            let start = (row * width + left) * 3
            square += pixels[start..<start + side * 3]
        }
        return RGBPicture(width: side, height: side, pixels: square)
    }
}

extension RGBPicture {
    /// Lays straight-alpha RGBA bytes over white, rounding each channel to the nearest level.
    init(width: Int, height: Int, blendingOverWhite rgba: [UInt8]) {
        var pixels = [UInt8](repeating: 255, count: width * height * 3)
        for pixel in 0..<width * height {
            let alpha = Int(rgba[pixel * 4 + 3])
            for channel in 0..<3 {
                let blended = Int(rgba[pixel * 4 + channel]) * alpha + 255 * (255 - alpha)
                pixels[pixel * 3 + channel] = UInt8((blended + 127) / 255)
            }
        }
        self.init(width: width, height: height, pixels: pixels)
    }
}
