extension SceneBrush {
    /// Paints an eye that looks ahead.
    mutating func eye(_ x: Float, _ y: Float, radius: Float) {
        fillFlat(Disc(x, y, radius: radius), .cream)
        fillFlat(Disc(x + radius * 0.2, y, radius: radius * 0.62), .ink)
    }

    /// Paints a wheel with its hub.
    mutating func wheel(_ x: Float, _ y: Float, radius: Float) {
        fillFlat(Disc(x, y, radius: radius), .ink)
        fillFlat(Disc(x, y, radius: radius * 0.45), RGB(hex: 0xC6_CA_D2))
    }

    /// Darkens the ground below a thing that stands on it.
    mutating func shadow(width: Float) {
        for share: Float in [1, 0.8] {
            shine(Ellipse(0, 0.97, width: width * share, height: 0.2 * share), .ink, opacity: 0.16)
        }
    }

    /// Brightens the water around a thing that floats in it.
    mutating func ripple(width: Float) {
        let foam = light.falling(on: RGB(hex: 0xE4_F4_FF))
        for share: Float in [1, 0.8] {
            shine(Ellipse(0, 0.94, width: width * share, height: 0.2 * share), foam, opacity: 0.22)
        }
    }

    /// Paints a window, lit in the dark.
    mutating func pane(_ outline: some Outline) {
        shine(outline, light.isDark ? .lamp : light.falling(on: .glass))
    }
}
