extension SceneGround {
    static let sea = SceneGround(horizon: 0.6, colors: [.blue, .blue, .green]) { brush, look in
        let color = look.color
        brush.paintGround(from: look.horizon, top: color.lighter(0.35), bottom: color.darker(0.2))
        for band in 1...3 {
            let line = look.horizon + (1 - look.horizon) * Float(band) * 0.27
            brush.paintGround(
                from: line, swell: 0.012, waves: 2.5, phase: look.phase + Float(band) * 0.37,
                top: color.lighter(0.32 - 0.12 * Float(band)),
                bottom: color.darker(0.06 * Float(band)))
        }
    }
}
