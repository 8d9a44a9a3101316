import TesseraModels

/// A picture on its way through its codes and back.
package struct TokenizedPicture: Sendable, Equatable {
    /// Place among the pictures that nothing was learned from.
    package let index: Int
    /// How many such pictures there are; nil where there is no last one.
    package let count: Int?
    /// Its words; empty without any.
    package let caption: String
    /// Pixels across and down.
    package let side: Int
    /// Codes across and down.
    package let grid: Int
    /// RGB bytes, [side, side, 3].
    package let original: [UInt8]
    /// The code of each cell, in raster order.
    package let codes: [Int32]
    /// What is left of the picture, RGB bytes.
    package let reconstruction: [UInt8]

    /// Creates a picture.
    package init(
        index: Int, count: Int?, caption: String, side: Int, grid: Int, original: [UInt8],
        codes: [Int32], reconstruction: [UInt8]
    ) {
        self.index = index
        self.count = count
        self.caption = caption
        self.side = side
        self.grid = grid
        self.original = original
        self.codes = codes
        self.reconstruction = reconstruction
    }

    /// How far another picture is from the original.
    package func error(of picture: [UInt8]) -> Difference {
        Difference(original: original, picture: picture)
    }

    /// How far two pictures are apart, as a whole and pixel by pixel.
    package struct Difference: Sendable, Equatable {
        /// Peak signal-to-noise ratio in decibels.
        package let decibels: Float
        /// The mean difference of all bytes, 0…255.
        package let mean: Float
        /// The mean difference of each pixel's three bytes, 0…255.
        package let pixels: [Float]

        init(original: [UInt8], picture: [UInt8]) {
            decibels = peakSignalToNoise([original], [picture])
            let pixels = (0..<min(original.count, picture.count) / 3).map { pixel in
                let sum = (0..<3).reduce(0) { sum, channel in
                    sum
                        + abs(
                            Int(original[pixel * 3 + channel]) - Int(picture[pixel * 3 + channel]))
                }
                return Float(sum) / 3
            }
            self.pixels = pixels
            mean = pixels.reduce(0, +) / Float(max(1, pixels.count))
        }
    }
}
