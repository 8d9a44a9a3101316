extension SceneKind {
    static let candle = SceneKind(
        name: "candle", plural: "candles", colors: SceneColor.bright + [.white], stance: .stands,
        homes: [.table], height: 0.52, aspect: 0.46, weight: 0.8
    ) { brush in
        brush.halo(0, -0.66, radius: 0.8, .lamp, opacity: 0.7)
        brush.fill(Ellipse(0, 0.9, width: 0.86, height: 0.2), RGB(hex: 0xD8_B0_4A))
        brush.fill(Block(left: -0.24, top: -0.3, right: 0.24, bottom: 0.88, radius: 0.05))
        brush.fillFlat(
            Block(left: -0.16, top: -0.24, right: -0.06, bottom: 0.8, radius: 0.05),
            brush.color.lighter(0.6), opacity: 0.6)
        brush.fillFlat(Capsule(from: [0, -0.3], to: [0, -0.46], radius: 0.035), .ink)
        let flame = Disc(0, -0.56, radius: 0.16).joined(
            Polygon((-0.12, -0.62), (0, -0.96), (0.12, -0.62), radius: 0.02), softness: 0.08)
        brush.shine(flame, SceneColor.orange.rgb)
        brush.shine(Disc(0, -0.55, radius: 0.1), RGB(hex: 0xFF_F0_B0))
    }
}
