extension SceneBrush {
    /// Paints the sky from the top of the picture to its bottom.
    mutating func paintSky(_ sky: SceneSky, horizon: Float, phase: Float) {
        let (top, middle, low) = sky.gradient
        paintBackdrop { point in
            let height = min(1, point.y / horizon)
            let color =
                height < 0.5
                ? top.mixed(with: middle, height * 2) : middle.mixed(with: low, height * 2 - 1)
            return (color, 1)
        }
        if sky == .night { paintStars(phase: phase, horizon: horizon) }
    }

    /// Scatters a few dim stars, evenly but not in rows.
    private mutating func paintStars(phase: Float, horizon: Float) {
        turn(to: .whole, color: .cream, isMirrored: false)
        for star in 0..<9 {
            // Multiples of the golden ratio's fraction fill a line evenly.
            let x = (Float(star) * 0.618 + phase).truncatingRemainder(dividingBy: 1)
            let y = (Float(star) + 0.5) / 9 * horizon
            shine(Disc(x * 2 - 1, y * 2 - 1, radius: 0.022), .cream, opacity: 0.7)
        }
    }
}
