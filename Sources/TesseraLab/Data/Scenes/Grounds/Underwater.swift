extension SceneGround {
    static let underwater = SceneGround(horizon: 0.84, colors: [.yellow]) { brush, look in
        let (surface, deep) = (RGB(hex: 0x5C_C8_E8), RGB(hex: 0x12_4C_94))
        brush.paintBackdrop { point in
            // Rays of light fall in at a slant and fade with depth.
            let ray = Turn.sine((point.x + point.y * 0.35) * 2 + look.phase)
            return (surface.mixed(with: deep, point.y + ray * 0.07 * (1 - point.y)), 1)
        }
        let sand = RGB(hex: 0xE2_CC_94)
        brush.paintGround(
            from: look.horizon, swell: 0.025, waves: 1.1, phase: look.phase,
            top: sand, bottom: sand.darker(0.2))
    }
}
