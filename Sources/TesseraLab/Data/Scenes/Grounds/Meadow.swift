extension SceneGround {
    static let meadow = SceneGround(
        horizon: 0.62, colors: [.green, .green, .yellow]
    ) { brush, look in
        let color = look.color
        brush.paintGround(
            from: look.horizon, swell: 0.02, waves: 1.3, phase: look.phase,
            top: color.lighter(0.35), bottom: color.lighter(0.1))
        brush.paintGround(
            from: look.horizon + 0.1, swell: 0.025, waves: 0.9, phase: look.phase + 0.4,
            top: color.lighter(0.15), bottom: color.darker(0.12))
    }
}
