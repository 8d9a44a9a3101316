extension SceneKind {
    static let duck = SceneKind(
        name: "duck", plural: "ducks", colors: [.yellow, .yellow, .white, .brown, .pink],
        stance: .floats, homes: [.sea], height: 0.36, aspect: 1.1, verb: .swim, weight: 1
    ) { brush in
        brush.fill(
            Polygon((0.72, -0.55), (1.08, -0.4), (0.72, -0.24), radius: 0.03),
            SceneColor.orange.rgb)
        let body = Ellipse(-0.12, 0.4, width: 1.8, height: 1.1)
            .joined(Polygon((-0.6, 0.2), (-1, -0.1), (-0.8, 0.5), radius: 0.06), softness: 0.1)
        brush.fill(body.joined(Disc(0.42, -0.46, radius: 0.46), softness: 0.3))
        brush.fill(
            Ellipse(-0.26, 0.38, width: 0.9, height: 0.54)
                .turned(halfTangent: -0.12, about: [-0.26, 0.38]), brush.color.darker(0.14))
        brush.eye(0.54, -0.54, radius: 0.13)
    }
}
