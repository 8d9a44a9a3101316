extension SceneKind {
    static let house = SceneKind(
        name: "house", plural: "houses", colors: SceneColor.bright + [.white, .white, .brown],
        stance: .stands, homes: [.meadow, .hills, .snow, .road], height: 0.42, aspect: 1.1,
        weight: 4
    ) { brush in
        let roof = brush.color.distance(to: .tile) < 0.5 ? RGB(hex: 0x4C_55_70) : .tile
        brush.fill(Block(left: 0.42, top: -0.9, right: 0.64, bottom: -0.4), roof.darker(0.25))
        brush.fill(Block(left: -0.88, top: -0.35, right: 0.88, bottom: 1))
        brush.fill(Polygon((-1.04, -0.25), (0, -0.93), (1.04, -0.25), radius: 0.05), roof)
        brush.fill(Block(left: -0.18, top: 0.38, right: 0.18, bottom: 1), .wood)
        for x: Float in [-0.54, 0.54] {
            brush.pane(Block(x, 0.28, width: 0.32, height: 0.38, radius: 0.03))
        }
    }
}

extension RGB {
    fileprivate static let tile = RGB(hex: 0xB8_43_3A)
}
