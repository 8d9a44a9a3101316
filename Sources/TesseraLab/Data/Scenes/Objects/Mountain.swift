extension SceneKind {
    static let mountain = SceneKind(
        name: "mountain", plural: "mountains", colors: [.grey, .blue, .purple, .brown],
        stance: .rises, homes: [.meadow, .hills, .desert, .snow, .sea, .road], height: 0.4,
        aspect: 1.6, most: 1
    ) { brush in
        let color = brush.color.lighter(0.15)
        brush.fill(Polygon((0.7, -0.45), (1.58, 1), (-0.3, 1)), color.darker(0.12))
        let peak = Polygon((-0.3, -0.98), (0.95, 1), (-1.58, 1))
        brush.fill(peak, color)
        brush.fillFlat(
            peak.within(Polygon((-0.3, -1), (1, 1), (-0.2, 1))), color.darker(0.3), opacity: 0.5)
        brush.fillFlat(
            Polygon(
                (-0.3, -0.96), (0.05, -0.42), (-0.2, -0.52), (-0.36, -0.3), (-0.52, -0.5),
                (-0.7, -0.42)),
            .cream)
    }
}
