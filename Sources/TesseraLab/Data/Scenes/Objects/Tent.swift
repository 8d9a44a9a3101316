extension SceneKind {
    static let tent = SceneKind(
        name: "tent", plural: "tents", colors: SceneColor.bright, stance: .stands,
        homes: [.meadow, .hills, .desert, .snow], height: 0.42, aspect: 1.25,
        patterns: [.plain, .plain, .striped], weight: 0.8
    ) { brush in
        brush.fillPatterned(
            Polygon((0, -0.92), (1.16, 0.94), (-1.16, 0.94), radius: 0.06), period: 0.5)
        brush.fillFlat(
            Polygon((0, -0.85), (0.42, 0.96), (-0.42, 0.96), radius: 0.02),
            brush.color.lighter(0.45))
        let inside = brush.light.isDark ? RGB.lamp : brush.color.darker(0.65)
        brush.shine(Polygon((0, -0.2), (0.26, 0.98), (-0.26, 0.98), radius: 0.02), inside)
    }
}
