/// Characters from empty to full for a luminance, dithered in mono so that gradients stay visible.
struct ShadeRamp {
    private let scalars: [Unicode.Scalar]
    private let isDithered: Bool

    /// Shades of the theme's glyphs with sixteen colours, ten ASCII characters without colour.
    init(_ theme: Theme) {
        isDithered = theme.depth == .monochrome
        scalars =
            isDithered ? [" ", ".", ":", "-", "=", "+", "*", "#", "%", "@"] : theme.glyphs.shades
    }

    /// The character for a relative luminance 0…1 at a place of the screen.
    func scalar(luminance: Float, column: Int, row: Int) -> Unicode.Scalar {
        let lightness = luminance <= 0 ? 0 : power(luminance, 1 / 2.4)
        let level = lightness * Float(scalars.count - 1)
        // The 2×2 ordered-dither matrix; its mean equals plain rounding.
        let thresholds: [Float] = [0.2, 0.6, 0.8, 0.4]
        let threshold = isDithered ? thresholds[(row & 1) * 2 + (column & 1)] : 0.5
        return scalars[min(scalars.count - 1, Int(level + 1 - threshold))]
    }
}
