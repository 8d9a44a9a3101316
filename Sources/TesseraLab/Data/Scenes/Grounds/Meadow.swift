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
        brush.turn(to: .whole, color: color)
        for tuft in 0..<5 {
            let x = (Float(tuft) * 0.618 + look.phase).truncatingRemainder(dividingBy: 1) * 2 - 1
            let y = 0.55 + Float(tuft) * 0.085
            for lean: Float in [-0.03, 0.03] {
                brush.fillFlat(
                    Capsule(from: [x, y], to: [x + lean, y - 0.06], radius: 0.012),
                    color.darker(0.25), opacity: 0.6)
            }
        }
    }
}
