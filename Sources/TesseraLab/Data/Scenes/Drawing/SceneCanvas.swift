/// A square picture that shapes are painted on, back to front.
///
/// A pixel's coverage falls from 1 to 0 while its center crosses an edge. Colors are blended as sRGB-encoded values: gradients then step evenly for the eye, and thin bright edges
/// on dark skies keep their width.
package struct SceneCanvas {
    /// Pixels in a row.
    package let side: Int
    private var colors: [RGB]

    /// Creates a black picture.
    ///
    /// - Precondition: `side` is positive.
    package init(side: Int) {
        precondition(side > 0, "a picture cannot be \(side) pixels wide")
        self.side = side
        colors = [RGB](repeating: .zero, count: side * side)
    }

    /// RGB bytes, row-major, [side, side, 3].
    package var pixels: [UInt8] {
        [UInt8](unsafeUninitializedCapacity: side * side * 3) { bytes, count in
            for (index, color) in colors.enumerated() {
                let scaled = color.clamped(lowerBound: .zero, upperBound: .one) * 255 + 0.5
                for channel in 0..<3 { bytes[index * 3 + channel] = UInt8(scaled[channel]) }
            }
            count = side * side * 3
        }
    }

    /// Blends a color into every pixel of a rectangle.
    ///
    /// - Parameter layer: the color at a point and its share from 0 to 1.
    mutating func paint(
        in frame: SceneFrame, layer: (Point) -> (color: RGB, share: Float)
    ) {
        let size = Float(side)
        let rows = pixelRange(frame.top, frame.bottom)
        let columns = pixelRange(frame.left, frame.right)
        colors.withUnsafeMutableBufferPointer { colors in
            for row in rows {
                let y = (Float(row) + 0.5) / size
                for column in columns {
                    let (color, share) = layer(Point((Float(column) + 0.5) / size, y))
                    guard share > 0 else { continue }
                    let index = row * side + column
                    colors[index] += (color - colors[index]) * min(share, 1)
                }
            }
        }
    }

    /// How much of a pixel lies within an edge at a distance in pixels, negative inside.
    static func coverage(_ distance: Float) -> Float {
        max(0, min(1, 0.5 - distance / softness))
    }

    /// Width of an edge in pixels.
    ///
    /// Edges a little softer than a pixel look the same to the eye,
    /// and a grid of few image codes keeps half a decibel more of the picture.
    private static let softness: Float = 1.4

    /// The pixels whose area touches a stretch of the picture, with half a pixel for soft edges.
    private func pixelRange(_ low: Float, _ high: Float) -> Range<Int> {
        let size = Float(side)
        let first = max(0, min(size, (low * size - 0.5).rounded(.down)))
        let last = max(first, min(size, (high * size + 0.5).rounded(.up)))
        return Int(first)..<Int(last)
    }
}
