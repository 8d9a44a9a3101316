import CEmojiFont

/// A font whose characters are pictures, such as Noto Color Emoji, read through FreeType.
final class EmojiFont {
    private let font: OpaquePointer

    /// Opens a font file; nil when it is missing or has no colour pictures.
    init?(path: String) {
        guard let font = emoji_font_open(path) else { return nil }
        self.font = font
    }

    deinit { emoji_font_close(font) }

    /// The picture of a character in the middle of a white square; nil when there is none.
    func picture(of character: Unicode.Scalar) -> RGBPicture? {
        var picture = emoji_picture()
        guard emoji_font_load(font, character.value, &picture), let source = picture.pixels else {
            return nil
        }
        let (width, height) = (Int(picture.width), Int(picture.height))
        let side = max(width, height)
        let (left, top) = ((side - width) / 2, (side - height) / 2)
        var pixels = [UInt8](repeating: 255, count: side * side * 3)
        for row in 0..<height {
            for column in 0..<width {
                let pixel = source + row * Int(picture.row_bytes) + column * 4
                let target = ((top + row) * side + left + column) * 3
                // Blue, green, red, already multiplied by alpha: white fills what is left.
                for channel in 0..<3 {
                    pixels[target + channel] = UInt8(
                        min(255, Int(pixel[2 - channel]) + 255 - Int(pixel[3])))
                }
            }
        }
        return RGBPicture(width: side, height: side, pixels: pixels)
    }
}
