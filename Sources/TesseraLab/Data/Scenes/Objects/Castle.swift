extension SceneKind {
    static let castle = SceneKind(
        name: "castle", plural: "castles", colors: [.grey, .grey, .white, .pink, .yellow, .purple],
        stance: .stands, homes: [.hills, .meadow], height: 0.54, aspect: 1.05, weight: 1.2, most: 1
    ) { brush in
        let roof = brush.color.darker(0.5).mixed(with: RGB(hex: 0x9C_32_52), 0.5)
        brush.fill(Block(left: -0.6, top: -0.05, right: 0.6, bottom: 1))
        for x: Float in [-0.36, 0, 0.36] {
            brush.fill(Block(x, -0.1, width: 0.2, height: 0.24))
        }
        for x: Float in [-0.72, 0.72] {
            brush.fill(Block(x, 0.25, width: 0.5, height: 1.5))
            brush.fill(
                Polygon((x - 0.3, -0.46), (x, -0.97), (x + 0.3, -0.46), radius: 0.03), roof)
            brush.pane(Capsule(from: [x, -0.1], to: [x, 0.06], radius: 0.09))
        }
        brush.fill(
            Disc(0, 0.58, radius: 0.25).joined(
                Block(left: -0.25, top: 0.58, right: 0.25, bottom: 1)),
            .wood)
    }
}
