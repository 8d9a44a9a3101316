import CEmojiFont

/// A font of equally wide characters at one size, read through FreeType.
package final class TextFont {
    /// The strokes of one character as shares of pixels.
    package struct Glyph: Sendable, Equatable {
        /// Pixels across.
        package let width: Int
        /// Pixels down.
        package let height: Int
        /// Pixels from the origin on the baseline to the left edge.
        package let left: Int
        /// Pixels from the baseline up to the upper edge.
        package let top: Int
        /// How much of each pixel is covered, 0…255, [height, width].
        package let coverage: [UInt8]
    }

    private let font: OpaquePointer
    private var glyphs: [Unicode.Scalar: Glyph?] = [:]

    /// Opens a font file; nil when it is missing or its characters differ in width.
    ///
    /// - Parameter pixels: the height that characters are designed for.
    package init?(path: String, pixels: Int) {
        guard let font = text_font_open(path, Int32(pixels)) else { return nil }
        self.font = font
    }

    deinit { text_font_close(font) }

    /// A character's strokes; nil when the font has none.
    package func glyph(of character: Unicode.Scalar) -> Glyph? {
        if let known = glyphs[character] { return known }
        let glyph = load(character)
        glyphs[character] = .some(glyph)
        return glyph
    }

    private func load(_ character: Unicode.Scalar) -> Glyph? {
        var glyph = text_glyph()
        guard text_font_load(font, character.value, &glyph) else { return nil }
        let (width, height) = (Int(glyph.width), Int(glyph.height))
        let coverage = (0..<height * width).map { place in
            glyph.coverage[place / width * Int(glyph.row_bytes) + place % width]
        }
        return Glyph(
            width: width, height: height, left: Int(glyph.left), top: Int(glyph.top),
            coverage: coverage)
    }
}
