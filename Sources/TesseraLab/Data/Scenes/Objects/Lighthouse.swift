extension SceneKind {
    static let lighthouse = SceneKind(
        name: "lighthouse", plural: "lighthouses", colors: [.red, .red, .blue, .green, .orange],
        stance: .floats, homes: [.sea], height: 0.62, aspect: 0.56, verb: .stand, weight: 1, most: 1
    ) { brush in
        if brush.light.isDark { brush.halo(0, -0.66, radius: 0.9, .lamp, opacity: 0.8) }
        brush.fill(Ellipse(0, 0.86, width: 0.96, height: 0.28), RGB(hex: 0x70_70_7C))
        let tower = Polygon((-0.2, -0.5), (0.2, -0.5), (0.32, 0.8), (-0.32, 0.8))
        brush.fill(tower, .cream)
        for y: Float in [-0.26, 0.2, 0.66] {
            brush.fill(tower.within(Block(0, y, width: 1, height: 0.3)))
        }
        brush.fillFlat(Block(0, -0.5, width: 0.58, height: 0.08), .ink)
        brush.shine(Block(0, -0.66, width: 0.3, height: 0.26), .lamp)
        brush.fill(Polygon((-0.26, -0.78), (0, -0.98), (0.26, -0.78), radius: 0.02))
    }
}
