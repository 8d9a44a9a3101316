extension SceneKind {
    static let penguin = SceneKind(
        name: "penguin", plural: "penguins", colors: [.blue, .grey, .purple, .brown],
        stance: .stands, homes: [.snow], height: 0.46, aspect: 0.74, weight: 1.5
    ) { brush in
        let coat = brush.color.darker(0.15)
        for side: Float in [-1, 1] {
            brush.fill(Ellipse(side * 0.24, 0.9, width: 0.42, height: 0.2), SceneColor.orange.rgb)
            brush.fill(
                Ellipse(side * 0.5, 0.2, width: 0.26, height: 0.86)
                    .turned(halfTangent: side * -0.14, about: [side * 0.4, 0]), coat)
        }
        brush.fill(
            Ellipse(0, 0.26, width: 1, height: 1.36).joined(
                Disc(0, -0.5, radius: 0.42), softness: 0.2), coat)
        brush.fillFlat(Ellipse(0, 0.36, width: 0.6, height: 0.94), .cream)
        brush.fillFlat(Disc(-0.15, -0.5, radius: 0.2).joined(Disc(0.15, -0.5, radius: 0.2)), .cream)
        brush.fillFlat(Disc(-0.14, -0.54, radius: 0.08), .ink)
        brush.fillFlat(Disc(0.14, -0.54, radius: 0.08), .ink)
        brush.fill(
            Polygon((-0.13, -0.42), (0.13, -0.42), (0, -0.22), radius: 0.02), SceneColor.orange.rgb)
    }
}
