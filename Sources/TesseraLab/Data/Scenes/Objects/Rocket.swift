extension SceneKind {
    static let rocket = SceneKind(
        name: "rocket", plural: "rockets", colors: [.white, .red, .orange, .yellow, .green, .pink],
        stance: .flies, homes: [.sky, .desert, .hills], hours: [.night], height: 0.5, aspect: 0.56,
        weight: 2, most: 2
    ) { brush in
        let fins = brush.color.distance(to: .tomato) < 0.5 ? RGB(hex: 0xF4_F0_E8) : .tomato
        brush.halo(0, 0.72, radius: 0.6, .lamp, opacity: 0.7)
        brush.shine(
            Polygon((-0.2, 0.5), (0.2, 0.5), (0, 0.92), radius: 0.06), SceneColor.orange.rgb)
        brush.shine(Polygon((-0.1, 0.5), (0.1, 0.5), (0, 0.72), radius: 0.04), .lamp)
        brush.fill(Polygon((-0.5, 0.55), (0, -0.1), (0.5, 0.55), radius: 0.05), fins)
        let hull = Disc(0.55, 0, radius: 0.92).within(Disc(-0.55, 0, radius: 0.92))
        let body = hull.within(Block(left: -1, top: -1, right: 1, bottom: 0.52))
        brush.fill(body.stretched(1.28))
        brush.fill(Disc(0, -0.22, radius: 0.19), .ink)
        brush.pane(Disc(0, -0.22, radius: 0.14))
    }
}

extension RGB {
    fileprivate static let tomato = RGB(hex: 0xE0_46_3C)
}
