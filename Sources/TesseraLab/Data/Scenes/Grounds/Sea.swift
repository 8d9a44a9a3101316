extension SceneGround {
    static let sea = SceneGround(horizon: 0.6, colors: [.blue, .blue, .green]) { brush, look in
        // Green seas lean to blue, or they would look like meadows.
        let color = look.color.mixed(with: RGB(hex: 0x10_A0_C0), 0.35)
        brush.paintGround(from: look.horizon, top: color.lighter(0.35), bottom: color.darker(0.2))
        for band in 1...3 {
            let depth = Float(band)
            brush.paintGround(
                from: look.horizon + (1 - look.horizon) * depth * 0.27, swell: 0.012, waves: 2.5,
                phase: look.phase + depth * 0.37, top: color.lighter(0.32 - 0.12 * depth),
                bottom: color.darker(0.06 * depth))
        }
        if let reflection = look.reflection {
            brush.paintReflection(reflection, below: look.horizon)
        }
    }
}

extension SceneBrush {
    /// Lays the light of the sun or the moon on the water below it, broken by waves.
    fileprivate mutating func paintReflection(
        _ light: (x: Float, color: RGB), below horizon: Float
    ) {
        paintBackdrop(from: horizon) { point in
            let depth = (point.y - horizon) / (1 - horizon)
            let width = 0.05 + 0.09 * depth
            let offset = (point.x - light.x) / width
            let glow = max(0, 1 - offset * offset) * (1 - 0.6 * depth)
            let waves = 0.75 + 0.25 * Turn.sine(point.y * 14)
            return (light.color, point.y < horizon ? 0 : 0.5 * glow * waves)
        }
    }
}
