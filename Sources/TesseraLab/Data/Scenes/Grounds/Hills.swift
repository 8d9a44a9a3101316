extension SceneGround {
    static let hills = SceneGround(
        horizon: 0.6, colors: [.green, .green, .purple, .brown]
    ) { brush, look in
        let color = look.color
        brush.paintGround(
            from: look.horizon - 0.08, swell: 0.08, waves: 1.1, phase: look.phase,
            top: color.lighter(0.5), bottom: color.lighter(0.3))
        brush.paintGround(
            from: look.horizon, swell: 0.06, waves: 1.4, phase: look.phase + 0.45,
            top: color.lighter(0.3), bottom: color.lighter(0.1))
        brush.paintGround(
            from: look.horizon + 0.13, swell: 0.03, waves: 0.8, phase: look.phase + 0.1,
            top: color.lighter(0.1), bottom: color.darker(0.12))
    }
}
