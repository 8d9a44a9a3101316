/// A picture as rows of red, green and blue bytes.
public struct PixelGrid: Equatable, Sendable {
    /// Pixels across.
    public let width: Int
    /// Pixels down.
    public let height: Int
    /// Interleaved channels, `[height, width, 3]`.
    public let bytes: [UInt8]

    /// Creates a picture of `[height, width, 3]` bytes.
    public init(width: Int, height: Int, bytes: [UInt8]) {
        precondition(
            width >= 0 && height >= 0 && bytes.count == width * height * 3,
            "PixelGrid: \(bytes.count) bytes for \(width)×\(height)×3")
        self.width = width
        self.height = height
        self.bytes = bytes
    }

    /// The colour of one pixel.
    public subscript(column: Int, row: Int) -> RGB {
        let start = (row * width + column) * 3
        return RGB(bytes[start], bytes[start + 1], bytes[start + 2])
    }

    /// The mean colour of a block, taken in linear light, cut at the picture's edge.
    func mean(column: Int, row: Int, width blockWidth: Int, height blockHeight: Int) -> RGB {
        guard blockWidth > 1 || blockHeight > 1 else { return self[column, row] }
        var sum = SIMD3<Float>.zero
        var count: Float = 0
        for y in row..<min(row + blockHeight, height) {
            for x in column..<min(column + blockWidth, width) {
                sum += LinearLight.channels(of: self[x, y])
                count += 1
            }
        }
        return LinearLight.color(sum / max(1, count))
    }
}
