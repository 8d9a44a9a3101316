extension SceneKind {
    static let octopus = SceneKind(
        name: "octopus", plural: "octopuses", colors: [.red, .purple, .pink, .orange],
        stance: .swims, homes: [.underwater], height: 0.46, aspect: 1.1, weight: 1.5, most: 2
    ) { brush in
        for (knee, foot) in Self.arms {
            for side: Float in [-1, 1] {
                let flip = Point(side, 1)
                brush.fill(
                    Capsule(from: [side * 0.2, 0.1], to: knee * flip, radius: 0.13)
                        .joined(
                            Capsule(from: knee * flip, to: foot * flip, radius: 0.1), softness: 0.1)
                )
            }
        }
        brush.fill(Ellipse(0, -0.32, width: 1.2, height: 1.3))
        brush.fillFlat(
            Ellipse(-0.2, -0.62, width: 0.4, height: 0.3), brush.color.lighter(0.5), opacity: 0.5)
        brush.eye(-0.24, -0.16, radius: 0.17)
        brush.eye(0.24, -0.16, radius: 0.17)
    }

    private static let arms: [(knee: Point, foot: Point)] = [
        ([0.75, 0.2], [0.98, 0.5]), ([0.55, 0.5], [0.75, 0.86]), ([0.2, 0.55], [0.26, 0.88]),
    ]
}
