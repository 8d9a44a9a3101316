extension SceneKind {
    static let cat = SceneKind(
        name: "cat", plural: "cats", colors: [.orange, .orange, .grey, .white, .brown],
        stance: .stands, homes: [.meadow, .road, .table], height: 0.46, aspect: 0.8,
        patterns: [.plain, .plain, .striped], verb: .sit, weight: 1.5
    ) { brush in
        let belly = brush.color.lighter(0.55)
        brush.fill(
            Capsule(from: [0.4, 0.85], to: [0.62, 0.5], radius: 0.11)
                .joined(Capsule(from: [0.62, 0.5], to: [0.56, 0.1], radius: 0.1)))
        brush.fillPatterned(
            Ellipse(0, 0.45, width: 1, height: 1.3)
                .within(Block(left: -1, top: -1, right: 1, bottom: 0.98, radius: 0.1)),
            period: 0.4)
        brush.fillFlat(Ellipse(0, 0.55, width: 0.5, height: 0.75), belly)
        for side: Float in [-1, 1] {
            brush.fill(
                Polygon((side * 0.12, -0.7), (side * 0.42, -0.96), (side * 0.5, -0.4), radius: 0.03)
            )
        }
        brush.fillPatterned(Ellipse(0, -0.38, width: 1.16, height: 0.92), period: 0.46)
        brush.fillFlat(Ellipse(0, -0.2, width: 0.5, height: 0.36), belly)
        for side: Float in [-1, 1] {
            brush.fillFlat(Disc(side * 0.26, -0.44, radius: 0.1), .ink)
        }
        brush.fillFlat(Disc(0, -0.28, radius: 0.08), SceneColor.pink.rgb.darker(0.2))
    }
}
