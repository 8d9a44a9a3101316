import TesseraLab

/// Square pictures of one size in rows, a little apart.
struct PictureGrid {
    /// Width and height of each picture in pixels.
    let side: Int
    /// Pictures in a row.
    let columns: Int
    /// RGB bytes, [side, side, 3] each, row after row; nil leaves a place empty.
    let pictures: [[UInt8]?]

    private static let gap = 2
    private static let ground: UInt8 = 24

    /// How many rows there are.
    var rows: Int { (pictures.count + columns - 1) / columns }

    /// All of them as one picture, each pixel `scale` × `scale`.
    ///
    /// - Precondition: there is at least one.
    func picture(scale: Int) -> RGBPicture {
        let pitch = side + Self.gap
        let (width, height) = (columns * pitch + Self.gap, rows * pitch + Self.gap)
        var pixels = [UInt8](repeating: Self.ground, count: width * height * 3)
        for (index, picture) in pictures.enumerated() {
            guard let picture else { continue }
            let left = index % columns * pitch + Self.gap
            let top = index / columns * pitch + Self.gap
            for row in 0..<side {
                let target = ((top + row) * width + left) * 3
                let source = row * side * 3
                pixels.replaceSubrange(
                    target..<target + side * 3, with: picture[source..<source + side * 3])
            }
        }
        return RGBPicture(width: width, height: height, pixels: pixels).enlarged(by: scale)
    }
}

extension RGBPicture {
    /// Every pixel as a square of `scale` × `scale`.
    func enlarged(by scale: Int) -> RGBPicture {
        guard scale > 1 else { return self }
        var result: [UInt8] = []
        result.reserveCapacity(pixels.count * scale * scale)
        for row in 0..<height {
            var line: [UInt8] = []
            for column in 0..<width {
                let start = (row * width + column) * 3
                for _ in 0..<scale { line += pixels[start..<start + 3] }
            }
            for _ in 0..<scale { result += line }
        }
        return RGBPicture(width: width * scale, height: height * scale, pixels: result)
    }
}
