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
        if sky == .overcast { paintHaze(phase: phase, horizon: horizon) }
        if sky == .night { paintStars(phase: phase, horizon: horizon) }
    }

    /// Lays soft bands of darker cloud across the sky.
    private mutating func paintHaze(phase: Float, horizon: Float) {
        let cloud = RGB(hex: 0x7C_88_98)
        paintBackdrop(to: horizon) { point in
            let bend = 0.35 * Turn.sine(point.x * 0.8 + phase)
            let share = Turn.sine(point.y * 3.2 + bend + phase)
            return (cloud, max(0, share) * 0.16)
        }
    }

    /// Scatters a few dim stars, evenly but not in rows.
    private mutating func paintStars(phase: Float, horizon: Float) {
        turn(to: .whole, color: .cream)
        for star in 0..<9 {
            // Multiples of the golden ratio's fraction fill a line evenly.
            let x = (Float(star) * 0.618 + phase).truncatingRemainder(dividingBy: 1)
            let y = (Float(star) + 0.5) / 9 * horizon
            shine(Disc(x * 2 - 1, y * 2 - 1, radius: 0.022), .cream, opacity: 0.7)
        }
    }
}
