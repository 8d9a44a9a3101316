extension SceneKind {
    static let bus = SceneKind(
        name: "bus", plural: "buses", colors: [.red, .yellow, .blue, .green, .orange, .white],
        stance: .drives, homes: [.road], height: 0.42, aspect: 1.5, weight: 2, most: 2
    ) { brush in
        brush.fill(Block(left: -1.45, top: -0.95, right: 1.45, bottom: 0.72, radius: 0.16))
        for x: Float in [-1.02, -0.34, 0.34] {
            brush.pane(Block(x, -0.36, width: 0.52, height: 0.56, radius: 0.05))
        }
        brush.pane(Block(left: 0.78, top: -0.64, right: 1.3, bottom: 0.5, radius: 0.05))
        brush.fillFlat(Block(left: -1.4, top: 0.18, right: 0.7, bottom: 0.3), .cream, opacity: 0.8)
        brush.wheel(-0.8, 0.7, radius: 0.28)
        brush.wheel(0.75, 0.7, radius: 0.28)
    }
}
