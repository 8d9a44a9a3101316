extension SceneKind {
    static let submarine = SceneKind(
        name: "submarine", plural: "submarines",
        colors: [.yellow, .yellow, .red, .orange, .grey, .green],
        stance: .swims, homes: [.underwater], height: 0.36, aspect: 1.6, verb: .float, weight: 1.2,
        most: 1
    ) { brush in
        let dark = brush.color.darker(0.25)
        brush.fillFlat(Capsule(from: [0.05, -0.4], to: [0.05, -0.88], radius: 0.06), .ink)
        brush.fillFlat(Capsule(from: [0.05, -0.88], to: [0.28, -0.88], radius: 0.07), .ink)
        brush.fill(Block(left: -0.45, top: -0.6, right: 0.45, bottom: 0.2, radius: 0.12), dark)
        brush.fill(Polygon((-1.2, 0.25), (-1.55, -0.25), (-1.55, 0.75), radius: 0.04), dark)
        brush.fill(Block(left: -1.35, top: -0.3, right: 1.55, bottom: 0.94, radius: 0.6))
        for x: Float in [-0.6, 0.1, 0.8] {
            brush.fill(Disc(x, 0.28, radius: 0.27), .ink)
            brush.shine(Disc(x, 0.28, radius: 0.19), .lamp)
        }
    }
}
