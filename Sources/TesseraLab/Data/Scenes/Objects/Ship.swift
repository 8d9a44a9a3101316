extension SceneKind {
    static let ship = SceneKind(
        name: "ship", plural: "ships", colors: SceneColor.bright + [.white, .grey],
        stance: .floats, homes: [.sea], height: 0.44, aspect: 1.3, verb: .sail, weight: 1.5
    ) { brush in
        brush.fillFlat(Disc(-0.35, -0.78, radius: 0.18), RGB(hex: 0xD4_D8_DE), opacity: 0.8)
        brush.fillFlat(Disc(-0.72, -0.66, radius: 0.14), RGB(hex: 0xD4_D8_DE), opacity: 0.6)
        brush.fill(Block(left: -0.24, top: -0.6, right: 0.12, bottom: 0.1, radius: 0.02))
        brush.fillFlat(Block(left: -0.24, top: -0.44, right: 0.12, bottom: -0.3), .cream)
        brush.fill(Block(left: -0.72, top: -0.12, right: 0.62, bottom: 0.4, radius: 0.05), .cream)
        for x: Float in [-0.46, -0.06, 0.34] {
            brush.pane(Block(x, 0.1, width: 0.24, height: 0.2, radius: 0.03))
        }
        brush.fill(Polygon((-1.14, 0.34), (1.22, 0.34), (0.9, 0.94), (-0.86, 0.94), radius: 0.05))
        brush.fillFlat(Block(0.02, 0.42, width: 2.2, height: 0.1), .cream, opacity: 0.7)
    }
}
