extension RGBPicture {
    /// Turns the stored picture upright.
    ///
    /// EXIF's values: 1 as stored, 2 mirrored, 3 upside down, 4 mirrored and upside down,
    /// 5–8 the same four with rows and columns exchanged.
    ///
    /// - Precondition: `orientation` is 1 … 8.
    func upright(orientation: Int) -> RGBPicture {
        precondition((1...8).contains(orientation), "EXIF knows no orientation \(orientation)")
        guard orientation != 1 else { return self }
        let walk = Walk(orientation: orientation, width: width, height: height)
        var turned = [UInt8](repeating: 0, count: pixels.count)
        var target = 0
        for row in 0..<walk.rows {
            var source = walk.origin + row * walk.rowStep
            for _ in 0..<walk.columns {
                for channel in 0..<3 { turned[target + channel] = pixels[source + channel] }
                source += walk.columnStep
                target += 3
            }
        }
        return RGBPicture(width: walk.columns, height: walk.rows, pixels: turned)
    }
}

/// How to walk through stored bytes so that the pixels come in upright order.
private struct Walk {
    let rows: Int
    let columns: Int
    let origin: Int
    let rowStep: Int
    let columnStep: Int

    init(orientation: Int, width: Int, height: Int) {
        let isMirrored = [2, 3, 7, 8].contains(orientation)  // starts at the stored right edge
        let isUpsideDown = [3, 4, 6, 7].contains(orientation)  // starts at the stored bottom
        let isTransposed = orientation >= 5
        let across = isMirrored ? -3 : 3
        let down = isUpsideDown ? -width * 3 : width * 3
        (rows, columns) = isTransposed ? (width, height) : (height, width)
        (rowStep, columnStep) = isTransposed ? (across, down) : (down, across)
        origin = ((isUpsideDown ? height - 1 : 0) * width + (isMirrored ? width - 1 : 0)) * 3
    }
}
