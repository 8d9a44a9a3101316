extension SceneKind {
    static let apple = SceneKind(
        name: "apple", plural: "apples", colors: [.red, .red, .green, .yellow], stance: .stands,
        homes: [.table], height: 0.4, aspect: 0.95, verb: .lie, weight: 1.5
    ) { brush in
        brush.fill(
            Ellipse(0.32, -0.78, width: 0.56, height: 0.26)
                .turned(halfTangent: -0.15, about: [0.1, -0.72]), .leaf)
        brush.fill(
            Disc(-0.28, 0.02, radius: 0.6).joined(Disc(0.28, 0.02, radius: 0.6), softness: 0.1)
                .joined(Ellipse(0, 0.3, width: 1.3, height: 1.24), softness: 0.2))
        brush.fillFlat(Capsule(from: [0, -0.5], to: [0.06, -0.88], radius: 0.06), .wood)
        brush.fillFlat(
            Ellipse(-0.42, -0.16, width: 0.32, height: 0.44), brush.color.lighter(0.65),
            opacity: 0.7)
    }
}
