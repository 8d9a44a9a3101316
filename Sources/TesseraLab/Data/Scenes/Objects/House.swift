extension SceneKind {
    static let house = SceneKind(
        name: "house", plural: "houses", colors: SceneColor.bright + [.white, .white, .brown],
        stance: .stands, homes: [.meadow, .hills, .snow, .road], height: 0.42, aspect: 1.1,
        weight: 3
    ) { brush in
        let roof = brush.color.distance(to: .tile) < 0.5 ? RGB(hex: 0x4C_55_70) : .tile
        brush.fill(Block(left: 0.42, top: -0.9, right: 0.64, bottom: -0.3), roof.darker(0.25))
        brush.fill(Block(left: -0.82, top: -0.25, right: 0.82, bottom: 1))
        brush.fill(Polygon((-1.02, -0.14), (0, -0.94), (1.02, -0.14), radius: 0.05), roof)
        brush.fill(Block(left: -0.2, top: 0.34, right: 0.2, bottom: 1), .wood)
        let pane = brush.light.isDark ? RGB.lamp : .glass
        for x: Float in [-0.52, 0.52] {
            brush.shine(Block(x, 0.3, width: 0.34, height: 0.38, radius: 0.03), pane)
        }
    }
}

extension RGB {
    fileprivate static let tile = RGB(hex: 0xB8_43_3A)
}
