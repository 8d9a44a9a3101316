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
        let isTransposed = orientation >= 5
        let (newWidth, newHeight) = isTransposed ? (height, width) : (width, height)
        var turned: [UInt8] = []
        turned.reserveCapacity(pixels.count)
        for row in 0..<newHeight {
            for column in 0..<newWidth {
                let (x, y) = source(ofRow: row, column: column, orientation: orientation)
                let start = (y * width + x) * 3
                turned += pixels[start..<start + 3]
            }
        }
        return RGBPicture(width: newWidth, height: newHeight, pixels: turned)
    }

    private func source(ofRow row: Int, column: Int, orientation: Int) -> (x: Int, y: Int) {
        let (right, bottom) = (width - 1, height - 1)
        return switch orientation {
        case 2: (right - column, row)
        case 3: (right - column, bottom - row)
        case 4: (column, bottom - row)
        case 5: (row, column)
        case 6: (row, bottom - column)
        case 7: (right - row, bottom - column)
        case 8: (right - row, column)
        default: (column, row)
        }
    }
}
