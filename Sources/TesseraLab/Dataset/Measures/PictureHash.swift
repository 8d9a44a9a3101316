/// 256 bits that change little when a picture changes little: which cells of a 16×16 grid are
/// lighter than the mean of all.
///
/// Average hash (Krawetz 2011, "Looks Like It"), with 16×16 cells instead of 8×8, because pictures
/// of one palette differ in small shapes.
package struct PictureHash: Sendable, Hashable {
    private let bits: SIMD4<UInt64>

    private static let grid = 16

    /// Hashes a square picture.
    ///
    /// - Parameters:
    ///   - pixels: RGB bytes, [side, side, 3].
    ///   - side: pixels across, at least 16.
    package init(_ pixels: [UInt8], side: Int) {
        precondition(
            side >= Self.grid && pixels.count == side * side * 3,
            "PictureHash: \(pixels.count) bytes for \(side)×\(side)×3, side at least 16")
        let cells = Self.cells(pixels, side)
        // Sums of equally large cells compare like means; the product avoids a division.
        let total = cells.reduce(0, +)
        var bits = SIMD4<UInt64>.zero
        for (cell, sum) in cells.enumerated() where sum * cells.count > total {
            bits[cell / 64] |= 1 << UInt64(cell % 64)
        }
        self.bits = bits
    }

    /// Bits in which two pictures differ, 0…256.
    package func distance(to other: PictureHash) -> Int {
        let difference = bits ^ other.bits
        return (0..<4).reduce(0) { $0 + difference[$1].nonzeroBitCount }
    }

    /// Sums of red, green and blue over equally large blocks; a margin that does not fill one is
    /// left out.
    private static func cells(_ pixels: [UInt8], _ side: Int) -> [Int] {
        let block = side / grid
        var cells = [Int](repeating: 0, count: grid * grid)
        pixels.withUnsafeBufferPointer { pixels in
            for row in 0..<block * grid {
                for column in 0..<block * grid {
                    let pixel = (row * side + column) * 3
                    let light =
                        Int(pixels[pixel]) + Int(pixels[pixel + 1]) + Int(pixels[pixel + 2])
                    cells[row / block * grid + column / block] += light
                }
            }
        }
        return cells
    }
}
