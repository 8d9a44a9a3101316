extension SceneKind {
    static let pine = SceneKind(
        name: "pine", plural: "pines", colors: [.green], stance: .stands,
        homes: [.snow, .hills, .meadow], height: 0.54, aspect: 0.62, verb: .grow, weight: 1.2
    ) { brush in
        brush.fill(Block(left: -0.11, top: 0.6, right: 0.11, bottom: 1), .wood)
        let green = brush.color.darker(0.2)
        brush.fill(Polygon((0, -0.2), (0.58, 0.68), (-0.58, 0.68), radius: 0.03), green)
        brush.fill(Polygon((0, -0.6), (0.48, 0.24), (-0.48, 0.24), radius: 0.03), green)
        brush.fill(Polygon((0, -0.97), (0.36, -0.22), (-0.36, -0.22), radius: 0.03), green)
    }
}
