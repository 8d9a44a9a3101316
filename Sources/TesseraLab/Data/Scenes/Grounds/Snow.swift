extension SceneGround {
    static let snow = SceneGround(horizon: 0.64, colors: [.white]) { brush, look in
        let shadow = RGB(hex: 0xB9_CF_EA)
        brush.paintGround(
            from: look.horizon, swell: 0.035, waves: 1, phase: look.phase,
            top: look.color.mixed(with: shadow, 0.5), bottom: look.color.mixed(with: shadow, 0.3))
        brush.paintGround(
            from: look.horizon + 0.08, swell: 0.03, waves: 1.2, phase: look.phase + 0.5,
            top: look.color, bottom: look.color.mixed(with: shadow, 0.7))
    }
}
