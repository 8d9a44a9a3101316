extension SceneKind {
    static let boat = SceneKind(
        name: "boat", plural: "boats", colors: SceneColor.bright + [.white, .brown],
        stance: .floats, homes: [.sea], height: 0.46, aspect: 1.0, verb: .sail, weight: 4
    ) { brush in
        brush.fillFlat(Block(left: -0.04, top: -0.98, right: 0.04, bottom: 0.6), .wood)
        brush.fill(Polygon((0.09, -0.86), (0.72, 0.3), (0.09, 0.36), radius: 0.03), .cream)
        brush.fill(
            Polygon((-0.09, -0.62), (-0.09, 0.36), (-0.58, 0.3), radius: 0.03),
            brush.color.lighter(0.35))
        brush.fill(
            Polygon((-0.9, 0.48), (0.94, 0.48), (0.66, 0.92), (-0.62, 0.92), radius: 0.05))
        brush.fillFlat(Block(0.02, 0.52, width: 1.86, height: 0.1), .cream, opacity: 0.7)
    }
}
