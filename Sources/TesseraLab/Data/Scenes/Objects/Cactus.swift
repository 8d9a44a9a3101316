extension SceneKind {
    static let cactus = SceneKind(
        name: "cactus", plural: "cactuses", colors: [.green], stance: .stands, homes: [.desert],
        height: 0.5, aspect: 0.8, verb: .grow, weight: 2.5
    ) { brush in
        let left = Capsule(from: [-0.55, 0.1], to: [-0.55, -0.3], radius: 0.15)
            .joined(Capsule(from: [-0.55, 0.16], to: [0, 0.16], radius: 0.15))
        let right = Capsule(from: [0.56, -0.1], to: [0.56, -0.5], radius: 0.15)
            .joined(Capsule(from: [0.56, -0.04], to: [0, -0.04], radius: 0.15))
        let trunk = Capsule(from: [0, -0.66], to: [0, 1.2], radius: 0.24)
            .within(Block(left: -1, top: -1, right: 1, bottom: 0.98))
        brush.fill(left.joined(right).joined(trunk, softness: 0.06))
        brush.fillFlat(
            Capsule(from: [-0.06, -0.6], to: [-0.06, 0.9], radius: 0.05), brush.color.lighter(0.35),
            opacity: 0.7)
        brush.fill(Disc(0, -0.9, radius: 0.1), SceneColor.pink.rgb)
    }
}
