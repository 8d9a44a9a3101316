extension SceneKind {
    static let crab = SceneKind(
        name: "crab", plural: "crabs", colors: [.red, .red, .orange, .purple], stance: .stands,
        homes: [.underwater], height: 0.32, aspect: 1.4, verb: .walk, weight: 1.2
    ) { brush in
        for side: Float in [-1, 1] {
            for foot: Float in [0.5, 0.95, 1.25] {
                brush.fillFlat(
                    Capsule(from: [side * 0.4, 0.35], to: [side * foot, 0.92], radius: 0.08),
                    brush.color.darker(0.2))
            }
            brush.fill(Capsule(from: [side * 0.7, 0.2], to: [side * 1.02, -0.25], radius: 0.1))
            brush.fill(
                Disc(side * 1, -0.5, radius: 0.36).cut(
                    Polygon((side * 0.95, -0.5), (side * 0.8, -1.1), (side * 1.15, -1.1))))
            brush.fillFlat(
                Capsule(from: [side * 0.25, 0], to: [side * 0.3, -0.45], radius: 0.07), brush.color)
        }
        brush.fill(Ellipse(0, 0.32, width: 1.6, height: 1))
        brush.eye(-0.3, -0.5, radius: 0.19)
        brush.eye(0.3, -0.5, radius: 0.19)
    }
}
