extension SceneKind {
    static let flower = SceneKind(
        name: "flower", plural: "flowers",
        colors: [.red, .orange, .yellow, .blue, .purple, .pink, .pink, .white], stance: .stands,
        homes: [.meadow, .hills], height: 0.48, aspect: 0.66, verb: .grow, weight: 3
    ) { brush in
        brush.fill(Capsule(from: [0, -0.2], to: [0, 0.95], radius: 0.06), .leaf)
        for side: Float in [-1, 1] {
            let leaf = Ellipse(side * 0.28, 0.55, width: 0.5, height: 0.2)
            brush.fill(leaf.turned(halfTangent: side * -0.25, about: [0, 0.6]), .leaf)
        }
        for petal in 0..<6 {
            let middle = Turn.point(Float(petal) / 6, radius: 0.36, around: [0, -0.4])
            brush.fill(Disc(middle.x, middle.y, radius: 0.25))
        }
        let heart = brush.color.distance(to: .lamp) < 0.4 ? RGB.wood : .lamp
        brush.fill(Disc(0, -0.4, radius: 0.22), heart)
    }
}
