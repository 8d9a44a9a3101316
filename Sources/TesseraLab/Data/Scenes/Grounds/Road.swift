extension SceneGround {
    static let road = SceneGround(horizon: 0.58, colors: [.grey]) { brush, look in
        let grass = SceneColor.green.rgb
        brush.paintGround(
            from: look.horizon, swell: 0.02, waves: 1.2, phase: look.phase,
            top: grass.lighter(0.35), bottom: grass)
        brush.paintGround(from: 0.76, top: look.color.darker(0.25), bottom: look.color.darker(0.45))
        brush.turn(to: .whole, color: .cream)
        for dash in 0..<3 {
            let x = Float(dash) - 1 + (look.phase - 0.5) * 0.4
            brush.fillFlat(Block(x * 0.75, 0.8, width: 0.36, height: 0.05), .cream, opacity: 0.8)
        }
    }
}
