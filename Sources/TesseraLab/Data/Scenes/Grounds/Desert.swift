extension SceneGround {
    static let desert = SceneGround(
        horizon: 0.64, colors: [.yellow, .yellow, .orange]
    ) { brush, look in
        let color = look.color.mixed(with: RGB(hex: 0xE8_C8_90), 0.45)
        brush.paintGround(
            from: look.horizon, swell: 0.04, waves: 0.9, phase: look.phase,
            top: color.lighter(0.3), bottom: color.darker(0.05))
        brush.paintGround(
            from: look.horizon + 0.1, swell: 0.04, waves: 1.2, phase: look.phase + 0.5,
            top: color.lighter(0.08), bottom: color.darker(0.18))
    }
}
